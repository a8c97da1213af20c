import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { TypedRound } from './read-round.js';

const TIME = { message: 'Skriv dansk tid, fx 2026-09-15T12:00.' };

/** Danish local time, "2026-09-15T12:00". */
export class DeadlinesBody {
  @ApiPropertyOptional({ example: '2026-10-09T12:00' })
  @IsOptional()
  @IsString(TIME)
  changesDeadline?: string;

  @ApiPropertyOptional({ example: '2026-11-25T12:00' })
  @IsOptional()
  @IsString(TIME)
  announcedDeadline?: string;

  @ApiPropertyOptional({ example: '2026-12-01T12:00' })
  @IsOptional()
  @IsString(TIME)
  lastNewDeadline?: string;

  @ApiPropertyOptional({ example: '2026-12-10T12:00' })
  @IsOptional()
  @IsString(TIME)
  lastCorrectionDeadline?: string;
}

export class NewRoundBody {
  @ApiProperty({ example: 2027 })
  @IsInt({ message: 'year skal være et årstal, fx 2027.' })
  year: number;

  @ApiProperty({ type: DeadlinesBody })
  @IsDefined({ message: 'deadlines mangler.' })
  @ValidateNested()
  @Type(() => DeadlinesBody)
  deadlines: DeadlinesBody;

  /** By id, as a person writes them: {"pl": "3,1", "R40.limit": "5,0 %"}. What is left out has its default. */
  @ApiPropertyOptional({ example: { pl: '3,1' } })
  @IsOptional()
  @IsObject({ message: 'parameters skal være et objekt med parameterens id og værdi.' })
  parameters?: Record<string, unknown>;

  /** false: planned only. */
  @ApiPropertyOptional({ default: true })
  @IsOptional()
  @IsBoolean({ message: 'open skal være true eller false.' })
  open?: boolean;
}

export class RoundPatch {
  @ApiPropertyOptional({ type: DeadlinesBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => DeadlinesBody)
  deadlines?: DeadlinesBody;

  @ApiPropertyOptional({ enum: ['open', 'closed'] })
  @IsOptional()
  @IsIn(['open', 'closed'], { message: 'state kan være open eller closed.' })
  state?: 'open' | 'closed';

  /** Required where deadlines are moved or the round is closed. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: 'reason skal være en tekst.' })
  @MaxLength(1000, { message: 'Begrundelsen må højst være 1.000 tegn.' })
  reason?: string;
}

export const typedNewRound = ({ year, deadlines, parameters = {} }: NewRoundBody): TypedRound => ({
  year: String(year),
  deadlines: { ...deadlines },
  parameters: Object.fromEntries(
    Object.entries(parameters).map(([id, value]) => [id, typeof value === 'string' ? value : String(value)]),
  ),
});
