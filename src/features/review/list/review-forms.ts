import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { ITEM_STATES, type ItemState } from '../../../domain/workflow/states.js';
import { LONGEST_TEXT, MOST_ITEMS, TOO_LONG } from '../../../web/input-limits.js';
import { DECISIONS, type DecisionName } from '../decision-bodies.js';
import { ItemsQuery } from '../items-query.js';

/** "written", or the number of a meeting; empty: not chosen. */
const MEETING = /^(written|\d{1,9})?$/;
const STALE_FORM = 'Siden er forældet. Åbn taksten igen.';

/** The address of the review page: the filters, the case that is open, and the meeting that is going on. */
export class ReviewQuery extends ItemsQuery {
  /** The case in the panel. */
  @Transform(({ value }) => (value === '' || value === undefined ? undefined : Number(value)))
  @IsOptional()
  @IsInt({ message: 'Taksten findes ikke.' })
  sag?: number;

  @IsOptional()
  @Matches(MEETING, { message: 'Vælg et møde fra listen.' })
  meeting?: string;
}

/** A decision on the case in the panel. Filters and page go along, so that the next case can be shown. */
export class DecideForm extends ReviewQuery {
  @Transform(({ value }) => Number(value))
  @IsInt({ message: STALE_FORM })
  id: number;

  @IsString({ message: STALE_FORM })
  contentHash: string;

  @IsIn(ITEM_STATES, { message: STALE_FORM })
  seen: ItemState;

  /** The proposal that stood in the panel. */
  @Transform(({ value }) => (value === '' || value === undefined ? undefined : Number(value)))
  @IsOptional()
  @IsInt({ message: STALE_FORM })
  proposal?: number;

  @IsIn(DECISIONS, { message: 'Vælg en afgørelse.' })
  action: DecisionName;

  @IsOptional()
  @IsString({ message: 'Begrundelsen skal være tekst.' })
  @MaxLength(LONGEST_TEXT, { message: TOO_LONG })
  comment?: string;

  /** Of a delegation: the limits of the mandate, as typed. */
  @IsOptional()
  @IsString()
  @MaxLength(20, { message: 'Skriv den største ændring som et tal, fx 5 eller 2,5.' })
  largestChange?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20, { message: 'Skriv datoen som dag, måned og år.' })
  until?: string;
}

/** An item as a page of several showed it. */
export const SHOWN = /^\d{1,9}:[a-z_]+:[0-9a-f]{64}(:\d{1,9})?$/;

const List = () => Transform(({ value }) => (value === undefined ? [] : [value].flat()));

/** Several cases at once: first chosen, then, with `confirmed`, decided as they were listed. */
export class SeveralForm extends ReviewQuery {
  @List()
  @IsArray({ message: 'Vælg mindst én takst.' })
  @ArrayMaxSize(MOST_ITEMS, { message: `Der kan højst afgøres ${MOST_ITEMS} takster ad gangen.` })
  @Matches(/^\d{1,9}$/, { each: true, message: STALE_FORM })
  item: string[] = [];

  /** "id:state:contentHash" of each, and of what is confirmed ":proposal", as the confirmation page showed them. */
  @List()
  @ArrayMaxSize(MOST_ITEMS, { message: `Der kan højst afgøres ${MOST_ITEMS} takster ad gangen.` })
  @Matches(SHOWN, { each: true, message: STALE_FORM })
  shown: string[] = [];

  @IsIn(DECISIONS, { message: 'Vælg en afgørelse.' })
  action: DecisionName;

  @IsOptional()
  @IsIn(['ja'])
  confirmed?: 'ja';

  @IsOptional()
  @IsString({ message: 'Begrundelsen skal være tekst.' })
  @MaxLength(LONGEST_TEXT, { message: TOO_LONG })
  comment?: string;
}

export class UndoForm {
  @IsOptional()
  @IsString({ message: 'Skriv, hvorfor afgørelsen fortrydes.' })
  @MaxLength(LONGEST_TEXT, { message: TOO_LONG })
  comment?: string;
}

/** How long it may be is judged with the text, so that a refused one is shown again. */
export class QuestionForm extends ReviewQuery {
  @IsOptional()
  @IsString({ message: 'Skriv spørgsmålet som tekst.' })
  spoergsmaal?: string;
}

export class NoteForm extends ReviewQuery {
  @IsOptional()
  @IsString({ message: 'Skriv noten som tekst.' })
  note?: string;
}

export class RecommendationForm extends ReviewQuery {
  @IsOptional()
  @IsString({ message: 'Skriv indstillingen som tekst.' })
  @MaxLength(LONGEST_TEXT, { message: TOO_LONG })
  indstilling?: string;
}
