import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { WholeNumber } from '../operations/query-fields.js';

export class NewRevisionBody {
  @ApiProperty({ example: '2027-02-01', description: 'Den dag, ændrede takster gælder fra' })
  @IsString({ message: 'Datoen skrives som 2027-02-01.' })
  @MaxLength(10, { message: 'Datoen skrives som 2027-02-01.' })
  appliesFrom: string;

  @ApiProperty({ example: 'Der er fundet en generel beregningsfejl.' })
  @IsString({ message: 'Skriv, hvorfor taksterne revideres.' })
  @MaxLength(1000, { message: 'Begrundelsen må højst være 1.000 tegn.' })
  reason: string;

  @ApiPropertyOptional({ example: 851, description: 'Sekretariatet: på hvis vegne' })
  @IsOptional()
  @IsInt({ message: 'Driftsherren skal være en kode.' })
  driftsherre?: number;
}

/** The form; what is wrong with it is told at its fields. */
export class NewRevisionForm {
  @IsOptional()
  @IsString({ message: 'Vælg en dato.' })
  @MaxLength(40, { message: 'Vælg en dato.' })
  appliesFrom?: string;

  @IsOptional()
  @IsString({ message: 'Begrundelsen skal være tekst.' })
  @MaxLength(1000, { message: 'Begrundelsen må højst være 1.000 tegn.' })
  reason?: string;
}

export class OfDriftsherre {
  @WholeNumber()
  @IsOptional()
  @IsInt({ message: 'Driftsherren skal være en kommunekode, fx 851.' })
  driftsherre?: number;
}
