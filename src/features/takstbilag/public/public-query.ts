import { IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { BlankIsAbsent, WholeNumber } from '../../operations/query-fields.js';
import { IsDay } from './is-day.js';

/** The search form of the public page, as it stands in the address. */
export class PublicQuery {
  @BlankIsAbsent()
  @IsOptional()
  @IsString({ message: 'Skriv en tekst at søge efter.' })
  @MaxLength(200, { message: 'Søgeteksten må højst være på 200 tegn.' })
  q?: string;

  @WholeNumber()
  @IsOptional()
  @IsInt({ message: 'Vælg et takstår fra listen.' })
  aar?: number;

  @WholeNumber()
  @IsOptional()
  @IsInt({ message: 'Vælg en driftsherre fra listen.' })
  driftsherre?: number;

  @BlankIsAbsent()
  @IsOptional()
  @IsString({ message: 'Vælg en paragraf fra listen.' })
  @MaxLength(60, { message: 'Vælg en paragraf fra listen.' })
  paragraf?: string;

  /** As charged on this day. */
  @BlankIsAbsent()
  @IsOptional()
  @IsDay({ message: 'Vælg en dato, der findes.' })
  dato?: string;

  @WholeNumber()
  @IsOptional()
  @IsInt({ message: 'Siden skal være et helt tal.' })
  @Min(1, { message: 'Siden skal være et helt tal.' })
  side?: number;
}
