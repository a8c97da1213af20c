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
import type { TypedRound } from './new-round/read-round.js';

const DAY = { message: 'Skriv dagen som år-måned-dag, fx 2026-10-20.' };
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

/** "YYYY-MM-DD". */
export class PlannedDatesBody {
  @ApiPropertyOptional({ example: '2026-09-01' })
  @IsOptional()
  @IsString(DAY)
  opensOn?: string;

  @ApiPropertyOptional({ example: '2026-10-20' })
  @IsOptional()
  @IsString(DAY)
  fuOn?: string;

  @ApiPropertyOptional({ example: '2026-11-12' })
  @IsOptional()
  @IsString(DAY)
  dasOn?: string;

  @ApiPropertyOptional({ example: '2026-12-01' })
  @IsOptional()
  @IsString(DAY)
  publicationOn?: string;
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

  @ApiPropertyOptional({ type: PlannedDatesBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => PlannedDatesBody)
  dates?: PlannedDatesBody;

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

  @ApiPropertyOptional({ type: PlannedDatesBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => PlannedDatesBody)
  dates?: PlannedDatesBody;

  @ApiPropertyOptional({ enum: ['open', 'closed'] })
  @IsOptional()
  @IsIn(['open', 'closed'], { message: 'state kan være open eller closed.' })
  state?: 'open' | 'closed';

  /** Required where deadlines or dates are moved or the round is closed. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: 'reason skal være en tekst.' })
  @MaxLength(1000, { message: 'Begrundelsen må højst være 1.000 tegn.' })
  reason?: string;
}

export class ExtensionBody {
  @ApiProperty({ example: 851 })
  @IsInt({ message: 'driftsherre skal være en kode, fx 851.' })
  driftsherre: number;

  @ApiPropertyOptional({ enum: ['reporting', 'changes'], default: 'reporting' })
  @IsOptional()
  @IsIn(['reporting', 'changes'], { message: 'deadline kan være reporting eller changes.' })
  deadline?: 'reporting' | 'changes';

  @ApiProperty({ example: '2026-12-05T12:00' })
  @IsString(TIME)
  until: string;

  @ApiProperty()
  @IsString({ message: 'reason skal være en tekst.' })
  @MaxLength(1000, { message: 'Begrundelsen må højst være 1.000 tegn.' })
  reason: string;
}

export const typedNewRound = ({ year, deadlines, dates, parameters = {} }: NewRoundBody): TypedRound => ({
  year: String(year),
  deadlines: { ...deadlines },
  dates: { ...dates },
  parameters: Object.fromEntries(
    Object.entries(parameters).map(([id, value]) => [id, typeof value === 'string' ? value : String(value)]),
  ),
});
