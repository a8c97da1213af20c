import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const YEAR = { message: 'aar skal være et årstal, fx 2026.' };

export class ImportQuery {
  @IsOptional()
  @Matches(/^\d{4}$/, YEAR)
  aar?: string;
}

export class ImportForm {
  @Matches(/^\d{4}$/, YEAR)
  aar: string;
}

/** A kept file: the year it is read for, and its name as it came. */
export class PreviewForm {
  @Matches(/^\d{4}$/, YEAR)
  aar: string;

  @IsString()
  @MaxLength(200, { message: 'Filens navn er for langt.' })
  navn: string;
}
