import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Equals, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ITEM_KIND_NAMES, type ItemKind } from '../../domain/workflow/item-kinds.js';
import { LONGEST_TEXT, TOO_LONG } from '../../web/input-limits.js';
import { LargestChange, LastDay } from '../../web/limits-of-a-mandate.js';

/** Where DAS decided it: in one of its open meetings, or in writing. */
class DecidedByDas {
  @ApiPropertyOptional()
  @IsOptional()
  @IsInt({ message: 'Mødet angives ved sit nummer.' })
  meetingId?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @Equals(true, { message: 'Skriftlig behandling angives som true.' })
  written?: true;
}

export class NewMandate extends DecidedByDas {
  @ApiProperty({ enum: ITEM_KIND_NAMES })
  @IsIn(ITEM_KIND_NAMES, { message: 'Vælg årets takster eller revisioner.' })
  kind: ItemKind;

  /** Not said: any takstår. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsInt({ message: 'Takståret skal være et årstal.' })
  @Min(2000, { message: 'Takståret skal være et årstal.' })
  @Max(2999, { message: 'Takståret skal være et årstal.' })
  year?: number;

  /** Code of a driftsherre; not said: every one. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsInt({ message: 'Driftsherren angives ved sin kode.' })
  driftsherre?: number;

  /** "5.0": percentage points of real change, either way; not said: any. */
  @LargestChange()
  largestChange?: string;

  /** "2027-12-31": the last day; not said: until it is ended. */
  @LastDay()
  until?: string;

  /** The decision as the minutes have it. */
  @ApiProperty()
  @IsString({ message: 'Beslutningen skal være tekst.' })
  @MaxLength(LONGEST_TEXT, { message: TOO_LONG })
  text: string;
}

export class EndMandate extends DecidedByDas {
  @ApiProperty()
  @IsString({ message: 'Skriv, hvorfor mandatet slutter.' })
  @MaxLength(LONGEST_TEXT, { message: TOO_LONG })
  reason: string;
}
