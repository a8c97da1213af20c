import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { LONGEST_POINT_TEXT, POINT_TEXT_TOO_LONG } from './text-limits.js';

export const STALE_FORM = 'Siden er forældet. Åbn mødet igen.';

/** A field that is sent once for each thing that is chosen or listed. */
export const List = () => Transform(({ value }) => (value === undefined ? [] : [value].flat()));

/** A text of a point: may be left out. */
export const PointText = () =>
  applyDecorators(
    IsOptional(),
    IsString({ message: 'Skriv det som tekst.' }),
    MaxLength(LONGEST_POINT_TEXT, { message: POINT_TEXT_TOO_LONG }),
  );

/** A browser sends CR LF: a text is kept with the line ends it was made with, so that an untouched one is known again. */
export const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trimEnd();
