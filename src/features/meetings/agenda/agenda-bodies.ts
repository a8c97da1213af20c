import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  LONGEST_NAME,
  LONGEST_POINT_TEXT,
  MOST_PARTICIPANTS,
  NAME_TOO_LONG,
  POINT_TEXT_TOO_LONG,
} from '../text-limits.js';

const AS_TEXT = 'Skriv det som tekst.';

/** A text of a point that may be left out. */
const PointText = () => (target: object, name: string) => {
  ApiPropertyOptional()(target, name);
  IsOptional()(target, name);
  IsString({ message: AS_TEXT })(target, name);
  MaxLength(LONGEST_POINT_TEXT, { message: POINT_TEXT_TOO_LONG })(target, name);
};

const Lukket = () => (target: object, name: string) => {
  ApiPropertyOptional({ description: 'Never in an open document' })(target, name);
  IsOptional()(target, name);
  IsBoolean({ message: 'Angiv lukket som true eller false.' })(target, name);
};

export class ParticipantBody {
  /** A party or a role rather than a person. */
  @ApiProperty()
  @IsString({ message: AS_TEXT })
  @MaxLength(LONGEST_NAME, { message: NAME_TOO_LONG })
  name: string;

  @ApiProperty()
  @IsBoolean({ message: 'Angiv present som true eller false.' })
  present: boolean;
}

/** When, where and who, all of it. */
export class MeetingFrameBody {
  /** "2026-11-12" */
  @ApiProperty()
  @Matches(/^\d{4}-\d\d-\d\d$/, { message: 'Skriv datoen som dag, måned og år.' })
  @IsISO8601({ strict: true }, { message: 'Skriv en dato, der findes.' })
  heldOn: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: AS_TEXT })
  @MaxLength(10, { message: 'Skriv klokkeslættet som 13:00.' })
  startsAt?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: AS_TEXT })
  @MaxLength(10, { message: 'Skriv klokkeslættet som 15:30.' })
  endsAt?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: AS_TEXT })
  @MaxLength(LONGEST_NAME, { message: NAME_TOO_LONG })
  place?: string;

  @ApiPropertyOptional({ type: [ParticipantBody] })
  @IsOptional()
  @IsArray({ message: 'Angiv deltagerne som en liste.' })
  @ArrayMaxSize(MOST_PARTICIPANTS, { message: `Der kan højst være ${MOST_PARTICIPANTS} deltagere.` })
  @ValidateNested({ each: true })
  @Type(() => ParticipantBody)
  participants?: ParticipantBody[];
}

export class NewPoint {
  @ApiProperty()
  @IsString({ message: 'Skriv punktets titel.' })
  @IsNotEmpty({ message: 'Skriv punktets titel.' })
  @MaxLength(LONGEST_NAME, { message: NAME_TOO_LONG })
  title: string;

  @PointText() resume?: string;
  @PointText() sagsfremstilling?: string;
  @PointText() indstilling?: string;
  @Lukket() lukket?: boolean;
}

/** What is named is changed; the rest stays. */
export class ChangePoint {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: AS_TEXT })
  @IsNotEmpty({ message: 'Skriv punktets titel.' })
  @MaxLength(LONGEST_NAME, { message: NAME_TOO_LONG })
  title?: string;

  @PointText() resume?: string;
  @PointText() sagsfremstilling?: string;
  @PointText() indstilling?: string;
  @PointText() beslutning?: string;
  @PointText() notes?: string;
  @Lukket() lukket?: boolean;

  /** From 1: the number it is called by. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsInt({ message: 'Angiv punktets nye nummer.' })
  @Min(1, { message: 'Numrene begynder med 1.' })
  @Max(999, { message: 'Angiv punktets nye nummer.' })
  position?: number;
}

export class NewAnnexBody {
  @ApiProperty()
  @IsString({ message: 'Skriv bilagets titel.' })
  @IsNotEmpty({ message: 'Skriv bilagets titel.' })
  @MaxLength(LONGEST_NAME, { message: NAME_TOO_LONG })
  title: string;

  @PointText() text?: string;
  @Lukket() lukket?: boolean;
}
