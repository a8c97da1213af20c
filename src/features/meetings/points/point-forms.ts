import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { type Refused, refused } from '../../../domain/refusal.js';
import type { PointChange } from '../agenda/agenda-points.service.js';
import { PointText, plain, STALE_FORM } from '../form-fields.js';
import { LONGEST_NAME, NAME_TOO_LONG } from '../text-limits.js';
import type { AnnexChange } from './annexes.service.js';

/** A point as typed on its own page. */
export class PointForm {
  @IsString({ message: 'Skriv punktets titel.' })
  @MaxLength(LONGEST_NAME, { message: NAME_TOO_LONG })
  title: string;

  @PointText() resume?: string;
  @PointText() sagsfremstilling?: string;
  @PointText() indstilling?: string;

  @IsOptional()
  @IsIn(['ja'], { message: STALE_FORM })
  lukket?: 'ja';
}

export const pointOf = ({ title, resume = '', sagsfremstilling = '', indstilling = '', lukket }: PointForm) =>
  ({
    title: title.trim(),
    resume: plain(resume),
    sagsfremstilling: plain(sagsfremstilling),
    indstilling: plain(indstilling),
    lukket: lukket === 'ja',
  }) satisfies PointChange;

export class MoveForm {
  @IsOptional()
  @IsIn(['up', 'down'], { message: STALE_FORM })
  retning?: 'up' | 'down';

  @IsOptional()
  @Matches(/^\d{0,3}$/, { message: 'Skriv punktets nye nummer.' })
  plads?: string;
}

export class AnnexForm {
  @IsString({ message: 'Skriv bilagets titel.' })
  @MaxLength(LONGEST_NAME, { message: NAME_TOO_LONG })
  titel: string;

  @PointText() tekst?: string;

  @IsOptional()
  @IsIn(['ja'], { message: STALE_FORM })
  lukket?: 'ja';
}

export const annexOf = ({ titel, tekst = '', lukket }: AnnexForm): AnnexChange => ({
  title: titel.trim(),
  text: plain(tekst),
  lukket: lukket === 'ja',
});

/** A point and a bilag are called something. */
export const NO_TITLE: Refused = refused('title_required', 'Skriv en titel.');
