import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

const MANY = 200;

/** An empty field of a form is one that is not filled in. */
export const BlankIsAbsent = () => Transform(({ value }) => (value === '' ? undefined : value));

/** A number of an address; empty is not filled in. */
export const WholeNumber = () =>
  Transform(({ value }) => (value === '' || value === undefined ? undefined : Number(value)));

/** A takstår. */
export const Takstaar = () =>
  applyDecorators(
    ApiPropertyOptional(),
    WholeNumber(),
    IsOptional(),
    IsInt({ message: 'Takståret skal være et årstal.' }),
    Min(2000, { message: 'Takståret skal være et årstal.' }),
    Max(2999, { message: 'Takståret skal være et årstal.' }),
  );

/** A driftsherre, by its code. */
export const DriftsherreCode = () =>
  applyDecorators(
    ApiPropertyOptional({ description: 'The code of the driftsherre' }),
    WholeNumber(),
    IsOptional(),
    IsInt({ message: 'Vælg en driftsherre fra listen.' }),
  );

/** A text to search for. */
export const SearchText = () =>
  applyDecorators(
    ApiPropertyOptional(),
    BlankIsAbsent(),
    IsOptional(),
    IsString({ message: 'Skriv en tekst at søge efter.' }),
    MaxLength(100, { message: 'Søgeteksten må højst være på 100 tegn.' }),
  );

/** Which page of a list, from 1. */
export const PageNumber = () =>
  applyDecorators(
    ApiPropertyOptional({ minimum: 1 }),
    WholeNumber(),
    IsOptional(),
    IsInt({ message: 'Siden skal være et helt tal.' }),
    Min(1, { message: 'Siden skal være et helt tal.' }),
  );

/** How many of a list stand on a page. */
export const PageSize = (standard: number) =>
  applyDecorators(
    ApiPropertyOptional({ maximum: MANY, default: standard }),
    WholeNumber(),
    IsOptional(),
    IsInt({ message: 'Antallet på en side skal være et helt tal.' }),
    Min(1, { message: 'Antallet på en side skal være mindst 1.' }),
    Max(MANY, { message: `Antallet på en side må højst være ${MANY}.` }),
  );
