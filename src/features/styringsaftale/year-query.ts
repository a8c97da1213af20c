import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

/** The takstår of a page; the newest round's when not said. */
export class YearQuery {
  @IsOptional()
  @Matches(/^\d{4}$/, { message: 'aar skal være et årstal, fx 2027.' })
  aar?: string;

  @IsOptional()
  @IsString({ message: 'q skal være en tekst.' })
  @MaxLength(100, { message: 'Søg med højst 100 tegn.' })
  q?: string;
}

/** The same for the API. */
export class YearApiQuery {
  @IsOptional()
  @Matches(/^\d{4}$/, { message: 'year skal være et årstal, fx 2027.' })
  year?: string;
}
