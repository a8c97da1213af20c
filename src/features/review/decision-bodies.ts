import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  Equals,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ITEM_STATES, type ItemState } from '../../domain/workflow/states.js';
import { LONGEST_TEXT, MOST_ITEMS, TOO_LONG } from '../../web/input-limits.js';
import { LargestChange, LastDay } from '../../web/limits-of-a-mandate.js';

/** What a body can decide of an item; undo has a route of its own. */
export const DECISIONS = [
  'approve',
  'reject',
  'send_back',
  'pass_on',
  'confirm',
  'hand_back',
  'delegate',
  'take_back',
] as const;
export type DecisionName = (typeof DECISIONS)[number];

const HASH = /^[0-9a-f]{64}$/;

/** Of a confirmation: the number of the proposal that was seen; another one by now is answered 409. */
const SeenProposal = () =>
  applyDecorators(
    ApiPropertyOptional({ description: 'Of a confirmation: the proposal that was seen' }),
    IsOptional(),
    IsInt({ message: 'Forslaget angives ved sit nummer.' }),
  );

/** What is common to a decision on one item and on several. */
export class DecisionBody {
  @ApiProperty({ enum: DECISIONS })
  @IsIn(DECISIONS, { message: 'Vælg en afgørelse fra listen.' })
  action: DecisionName;

  /** The grounds; required unless it is approved or confirmed. Of a confirmation, what is added to those of the proposal. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: 'Begrundelsen skal være tekst.' })
  @MaxLength(LONGEST_TEXT, { message: TOO_LONG })
  comment?: string;

  /** The meeting it was decided in. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsInt({ message: 'Mødet angives ved sit nummer.' })
  meetingId?: number;

  /** Skriftlig behandling: DAS decided without a meeting. */
  @ApiPropertyOptional()
  @IsOptional()
  @Equals(true, { message: 'Skriftlig behandling angives som true.' })
  written?: true;

  /** Of a delegation, "5.0": FU may decide it where its real change is at most so many percentage points, either way. */
  @LargestChange()
  largestChange?: string;

  /** Of a delegation, "2027-12-31": the last day on which FU may decide it. */
  @LastDay()
  until?: string;
}

/** The item as it was seen. */
export class SeenItem {
  @ApiProperty()
  @IsInt({ message: 'Taksten angives ved sit nummer.' })
  id: number;

  @ApiProperty()
  @Matches(HASH, { message: 'contentHash er takstens indhold, som du så det (64 tegn).' })
  contentHash: string;

  @SeenProposal()
  proposal?: number;
}

export class DecideItem extends DecisionBody {
  @ApiProperty()
  @Matches(HASH, { message: 'contentHash er takstens indhold, som du så det (64 tegn).' })
  contentHash: string;

  /** The state it was seen in; another one by now is answered 409. */
  @ApiPropertyOptional({ enum: ITEM_STATES })
  @IsOptional()
  @IsIn(ITEM_STATES, { message: 'Ukendt status.' })
  state?: ItemState;

  @SeenProposal()
  proposal?: number;
}

export class DecideItems extends DecisionBody {
  @ApiProperty({ type: [SeenItem] })
  @IsArray({ message: 'Angiv taksterne som en liste.' })
  @ArrayMinSize(1, { message: 'Vælg mindst én takst.' })
  @ArrayMaxSize(MOST_ITEMS, { message: `Der kan højst afgøres ${MOST_ITEMS} takster ad gangen.` })
  @ArrayUnique(({ id }: SeenItem) => id, { message: 'Den samme takst er nævnt to gange.' })
  @ValidateNested({ each: true })
  @Type(() => SeenItem)
  items: SeenItem[];
}

export class Undo {
  @ApiProperty()
  @IsString({ message: 'Skriv, hvorfor afgørelsen fortrydes.' })
  @MaxLength(LONGEST_TEXT, { message: TOO_LONG })
  reason: string;
}

export class Recommendation {
  /** Empty: taken away. */
  @ApiProperty()
  @IsString({ message: 'Skriv indstillingen som tekst.' })
  @MaxLength(LONGEST_TEXT, { message: TOO_LONG })
  text: string;
}
