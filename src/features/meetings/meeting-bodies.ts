import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  Equals,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { BODIES, type Body } from '../../domain/workflow/states.js';
import { LONGEST_TEXT, MOST_ITEMS, TOO_LONG } from '../../web/input-limits.js';
import { LargestChange, LastDay } from '../../web/limits-of-a-mandate.js';
import { MeetingFrameBody } from './agenda/agenda-bodies.js';

export class NewMeeting extends MeetingFrameBody {
  @ApiProperty({ enum: BODIES })
  @IsIn(BODIES, { message: 'Vælg FU eller DAS.' })
  body: Body;

  @ApiProperty()
  @IsInt({ message: 'Takståret skal være et årstal.' })
  @Min(2000, { message: 'Takståret skal være et årstal.' })
  @Max(2999, { message: 'Takståret skal være et årstal.' })
  year: number;
}

/** "Alle" as they were shown, but for those that are named. */
export class DecideAll {
  @ApiProperty({ enum: ['all'] })
  @Equals('all', { message: 'Skriv "all".' })
  approve: 'all';

  /** From the agenda: the list as it was shown. */
  @ApiProperty()
  @IsString({ message: 'listHash mangler. Den står i dagsordenen.' })
  @MaxLength(100, { message: 'listHash er den, der står i dagsordenen.' })
  listHash: string;

  /** Ids of takster that are not approved: delegated where `delegateTo` says so, else left undecided. */
  @ApiPropertyOptional({ type: [Number] })
  @IsOptional()
  @IsArray({ message: 'Angiv undtagelserne som en liste.' })
  @ArrayMaxSize(MOST_ITEMS, { message: `Der kan højst undtages ${MOST_ITEMS} takster.` })
  @ArrayUnique({ message: 'Den samme takst er nævnt to gange.' })
  @IsInt({ each: true, message: 'Taksterne angives ved deres numre.' })
  except?: number[];

  @ApiPropertyOptional({ enum: ['FU'] })
  @IsOptional()
  @Equals('FU', { message: 'Der kan kun delegeres til FU.' })
  delegateTo?: 'FU';

  /** "5.0": FU may decide what is delegated where its real change is at most so many percentage points, either way. */
  @LargestChange()
  largestChange?: string;

  /** "2027-12-31": the last day on which FU may decide it. */
  @LastDay()
  until?: string;

  /** What the minutes say of it; the grounds of each decision. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: 'Beslutningen skal være tekst.' })
  @MaxLength(LONGEST_TEXT, { message: TOO_LONG })
  text?: string;
}
