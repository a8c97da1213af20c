import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Equals, IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { CAUSES, type Cause } from '../../domain/takst.js';

const CODE = { pattern: /^\d{3,4}$/, message: 'Driftsherren skal være en kode på tre eller fire cifre.' };

export class ForDriftsherre {
  @ApiPropertyOptional({ example: '851', description: 'Kode; egen driftsherre, når den ikke er nævnt' })
  @IsOptional()
  @Matches(CODE.pattern, { message: CODE.message })
  driftsherre?: string;
}

export class PageOf {
  @ApiPropertyOptional({ example: '1' })
  @IsOptional()
  @Matches(/^[1-9]\d{0,5}$/, { message: 'Siden skal være et tal fra 1.' })
  page?: string;

  @ApiPropertyOptional({ example: '50', description: 'Højst 200' })
  @IsOptional()
  @Matches(/^([1-9]\d?|1\d\d|200)$/, { message: 'Størrelsen skal være et tal fra 1 til 200.' })
  size?: string;
}

/** The fields beside the file. */
export class UploadFields {
  @ApiProperty({ type: 'string', format: 'binary', description: 'Det udfyldte takstskema, højst 10 MB' })
  @IsOptional()
  file?: unknown;

  @ApiPropertyOptional({ description: 'En bemærkning til filen' })
  @IsOptional()
  @IsString({ message: 'Bemærkningen skal være tekst.' })
  @MaxLength(1000, { message: 'Bemærkningen må højst være 1.000 tegn.' })
  note?: string;

  @ApiPropertyOptional({ example: '851', description: 'Sekretariatet: på hvis vegne' })
  @IsOptional()
  @Matches(CODE.pattern, { message: CODE.message })
  driftsherre?: string;
}

export class ExplanationBody {
  @ApiProperty({ enum: CAUSES })
  @IsIn(CAUSES, { message: 'Vælg en årsag på listen.' })
  cause: Cause;

  @ApiProperty({ maxLength: 1500 })
  @IsString({ message: 'Skriv en forklaring.' })
  @MaxLength(1500, { message: 'Forklaringen må højst være 1.500 tegn.' })
  text: string;
}

/** Either an upload with the declaration, or nothing to report. */
export class SubmissionBody {
  @ApiPropertyOptional({ example: 17 })
  @ValidateIf(({ nothingToReport }: SubmissionBody) => nothingToReport === undefined)
  @IsInt({ message: 'Skriv nummeret på den upload, der skal indsendes.' })
  uploadId?: number;

  @ApiPropertyOptional({ example: true })
  @IsOptional()
  @IsBoolean({ message: 'Erklæringen skal være true eller false.' })
  declaration?: boolean;

  @ApiPropertyOptional({ example: true })
  @IsOptional()
  @Equals(true, { message: 'Nulindberetningen skal være true eller udelades.' })
  nothingToReport?: true;

  @ApiPropertyOptional({ example: 825, description: 'Sekretariatet, kun ved nulindberetning: på hvis vegne' })
  @IsOptional()
  @IsInt({ message: 'Driftsherren skal være en kode.' })
  driftsherre?: number;
}

export class ReopeningBody {
  @ApiProperty()
  @IsString({ message: 'Skriv, hvorfor indberetningen åbnes igen.' })
  @MaxLength(2000, { message: 'Begrundelsen må højst være 2.000 tegn.' })
  reason: string;
}
