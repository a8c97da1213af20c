import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { BlankIsAbsent, PageNumber, PageSize, WholeNumber } from '../../operations/query-fields.js';
import { IsDay } from './is-day.js';

/** What is looked for among the published takster. */
export class TaksterQuery {
  @ApiPropertyOptional({ example: 851, description: 'Code of the driftsherre' })
  @WholeNumber()
  @IsOptional()
  @IsInt({ message: 'Driftsherren skrives med sin kode, fx 851.' })
  driftsherre?: number;

  @ApiPropertyOptional({ example: '107' })
  @BlankIsAbsent()
  @IsOptional()
  @IsString({ message: 'Skriv én paragraf, fx 107.' })
  @MaxLength(60, { message: 'Paragraffen er for lang.' })
  paragraf?: string;

  @ApiPropertyOptional({ description: 'Part of the name of the tilbud, in this takstår or another' })
  @BlankIsAbsent()
  @IsOptional()
  @IsString({ message: 'Skriv navnet på ét tilbud.' })
  @MaxLength(200, { message: 'Navnet er for langt.' })
  tilbud?: string;

  @ApiPropertyOptional({
    example: 'L-860-0001',
    description: 'One line; with validOn also whether it was in force, and why not',
  })
  @BlankIsAbsent()
  @IsOptional()
  @IsString({ message: 'Skriv ét Linje-ID.' })
  @MaxLength(100, { message: 'Linje-ID’et er for langt.' })
  lineKey?: string;

  @ApiPropertyOptional({ description: 'Words, or parts of them, in anything that a takst is called' })
  @BlankIsAbsent()
  @IsOptional()
  @IsString({ message: 'Skriv en tekst at søge efter.' })
  @MaxLength(200, { message: 'Søgeteksten må højst være på 200 tegn.' })
  q?: string;

  @ApiPropertyOptional({ description: 'The takstår; the newest one that is published where it is left out' })
  @WholeNumber()
  @IsOptional()
  @IsInt({ message: 'Takståret skal være et årstal.' })
  year?: number;

  @ApiPropertyOptional({ example: '2027-03-01', description: 'As charged on this day' })
  @BlankIsAbsent()
  @IsOptional()
  @IsDay({ message: 'Datoen skrives som 2027-03-01.' })
  validOn?: string;

  @ApiPropertyOptional({ example: '2027-03-01', description: 'As published by the end of this day' })
  @BlankIsAbsent()
  @IsOptional()
  @IsDay({ message: 'Datoen skrives som 2027-03-01.' })
  knownOn?: string;

  @PageNumber()
  page?: number;

  @PageSize(50)
  size?: number;
}
