import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  Equals,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { FORMS, type Form } from '../../domain/takst.js';
import { CHANGE_KINDS, type ChangeKind } from '../../domain/tilbud-changes/kinds.js';
import { LONGEST_TEXT, TOO_LONG } from '../../web/input-limits.js';

const DAY = { message: 'Datoen skrives som 2027-01-01.' };
const DAY_PATTERN = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const PLACES = { message: 'Pladser skrives i hele og halve, fx "27" eller "12.5".' };
const PLACES_PATTERN = /^\d{1,4}(\.[05])?$/;
const NAME = { message: 'Navnet må højst være på 200 tegn.' };
const MOST_PARTS = 4;
const MOST_USERS = 20;

export class PartBody {
  @ApiProperty() @IsString({ message: 'Skriv tilbuddets navn.' }) @MaxLength(200, NAME) name: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(40) portalId?: string | null;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(60) paragraf?: string | null;
  @ApiPropertyOptional({ enum: FORMS }) @IsOptional() @IsIn(FORMS) form?: Form | null;
  @ApiPropertyOptional() @IsOptional() @Matches(PLACES_PATTERN, PLACES) places?: string | null;
  @ApiPropertyOptional() @IsOptional() @Matches(PLACES_PATTERN, PLACES) internalPlaces?: string | null;
}

export class UserBody {
  @ApiProperty() @IsString() @MaxLength(100) name: string;
  @ApiPropertyOptional() @IsOptional() @IsInt({ message: 'Antal borgere er et helt tal.' }) citizens?: number | null;
}

export class ChangeBody {
  @ApiProperty() @IsInt({ message: 'Takståret er et helt tal, fx 2027.' }) year: number;

  /** The person's own where it is not said. */
  @ApiPropertyOptional() @IsOptional() @IsInt() driftsherre?: number;

  @ApiProperty({ enum: CHANGE_KINDS })
  @IsIn(CHANGE_KINDS, { message: 'Vælg, hvad der sker med tilbuddet.' })
  kind: ChangeKind;

  @ApiPropertyOptional({ type: [Number] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @IsInt({ each: true, message: 'Tilbud angives ved deres numre.' })
  tilbudIds?: number[];

  @ApiPropertyOptional({ type: [PartBody] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @ValidateNested({ each: true })
  @Type(() => PartBody)
  parts?: PartBody[];

  @ApiProperty() @Matches(DAY_PATTERN, DAY) effectiveDate: string;
  @ApiPropertyOptional() @IsOptional() @Matches(DAY_PATTERN, DAY) until?: string | null;
  @ApiPropertyOptional() @IsOptional() @Matches(PLACES_PATTERN, PLACES) placesBefore?: string | null;
  @ApiPropertyOptional() @IsOptional() @Matches(PLACES_PATTERN, PLACES) placesAfter?: string | null;
  @ApiPropertyOptional() @IsOptional() @Matches(PLACES_PATTERN, PLACES) outsidePlaces?: string | null;
  @ApiPropertyOptional() @IsOptional() @IsIn([1, 2, 3], { message: 'Kategorien er 1, 2 eller 3.' }) category?:
    | number
    | null;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() exempt?: boolean;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) agreementWith?: string | null;

  @ApiPropertyOptional({ type: [UserBody] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_USERS)
  @ValidateNested({ each: true })
  @Type(() => UserBody)
  users?: UserBody[];

  @ApiProperty()
  @IsString({ message: 'Skriv en begrundelse.' })
  @MaxLength(LONGEST_TEXT, { message: TOO_LONG })
  reason: string;

  /** The secretariat, after the deadline: why it is let in. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST_TEXT, { message: TOO_LONG }) lateReason?: string;
}

export class DecidedChangeBody {
  @ApiProperty() @IsInt({ message: 'Ændringen angives ved sit nummer.' }) id: number;

  @ApiProperty()
  @Matches(/^[0-9a-f]{64}$/, { message: 'contentHash er meldingens indhold, som du så det (64 tegn).' })
  contentHash: string;

  @ApiProperty({ enum: ['approved', 'refused'] })
  @IsIn(['approved', 'refused'], { message: 'Vælg approved eller refused.' })
  outcome: 'approved' | 'refused';

  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST_TEXT, { message: TOO_LONG }) grounds?: string;
}

export class DecideChangesBody {
  @ApiProperty({ type: [DecidedChangeBody] })
  @IsArray({ message: 'Angiv ændringerne som en liste.' })
  @ArrayMinSize(1, { message: 'Vælg mindst én ændring.' })
  @ArrayMaxSize(200)
  @ArrayUnique(({ id }: DecidedChangeBody) => id, { message: 'Den samme ændring er nævnt to gange.' })
  @ValidateNested({ each: true })
  @Type(() => DecidedChangeBody)
  decisions: DecidedChangeBody[];

  @ApiPropertyOptional() @IsOptional() @IsInt({ message: 'Mødet angives ved sit nummer.' }) meetingId?: number;

  /** Skriftlig behandling. */
  @ApiPropertyOptional()
  @IsOptional()
  @Equals(true, { message: 'Skriftlig behandling angives som true.' })
  written?: true;

  /** Decided before the system: the minutes that say so. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(300) minutes?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(DAY_PATTERN, DAY) decidedOn?: string;
}

export class ReasonBody {
  @ApiProperty()
  @IsString({ message: 'Skriv en begrundelse.' })
  @MaxLength(LONGEST_TEXT, { message: TOO_LONG })
  reason: string;
}

export class ChangeRecommendationBody {
  /** Empty: taken away. */
  @ApiProperty()
  @IsString({ message: 'Skriv indstillingen som tekst.' })
  @MaxLength(LONGEST_TEXT, { message: TOO_LONG })
  text: string;
}

const YEAR = { message: 'year skal være et takstår, fx 2027.' };

export class ChangesQuery {
  @ApiPropertyOptional({ example: '2027' }) @IsOptional() @Matches(/^\d{4}$/, YEAR) year?: string;
  @ApiPropertyOptional({ example: '846' }) @IsOptional() @Matches(/^\d{3,4}$/) driftsherre?: string;
  @ApiPropertyOptional({ enum: CHANGE_KINDS }) @IsOptional() @IsIn(CHANGE_KINDS) kind?: ChangeKind;

  @ApiPropertyOptional()
  @IsOptional()
  @IsIn(['late', 'reported', 'withdrawn', 'approved', 'refused'])
  state?: 'late' | 'reported' | 'withdrawn' | 'approved' | 'refused';

  @ApiPropertyOptional({ example: '1' }) @IsOptional() @Matches(/^[1-9]\d{0,5}$/) page?: string;
  @ApiPropertyOptional({ example: '100' }) @IsOptional() @Matches(/^([1-9]\d?|1\d\d|200)$/) size?: string;
}

export class PrecedentsQuery {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100, { message: 'Søg med højst 100 tegn.' }) q?: string;
  @ApiPropertyOptional({ example: '2027' }) @IsOptional() @Matches(/^\d{4}$/, YEAR) year?: string;
  @ApiPropertyOptional({ enum: CHANGE_KINDS }) @IsOptional() @IsIn(CHANGE_KINDS) kind?: ChangeKind;
  @ApiPropertyOptional() @IsOptional() @IsIn(['approved', 'refused']) outcome?: 'approved' | 'refused';
  @ApiPropertyOptional({ example: '1' }) @IsOptional() @Matches(/^[1-9]\d{0,5}$/) page?: string;
  @ApiPropertyOptional({ example: '100' }) @IsOptional() @Matches(/^([1-9]\d?|1\d\d|200)$/) size?: string;
}
