import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { LONGEST_TEXT, MOST_ITEMS, TOO_LONG } from '../../web/input-limits.js';
import { type Exception, HANDLINGS, type Handling } from './das/das-decision.js';

/** A new meeting as typed: what is wrong is told at its field, not by a bare page. */
export class MeetingForm {
  @IsOptional()
  @IsString()
  @MaxLength(10)
  body?: string;

  @IsOptional()
  @IsString()
  @MaxLength(10)
  year?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  heldOn?: string;

  @IsOptional()
  @IsString()
  @MaxLength(10)
  startsAt?: string;

  @IsOptional()
  @IsString()
  @MaxLength(10)
  endsAt?: string;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  place?: string;
}

const LIST = { message: `Der kan højst undtages ${MOST_ITEMS} takster.` };
const STALE_FORM = 'Siden er forældet. Åbn mødet igen.';
const List = () => Transform(({ value }) => (value === undefined ? [] : [value].flat()));

/** The exceptions of a meeting's decision, one step after the other; the three lists go together. */
export class DasForm {
  @IsString({ message: STALE_FORM })
  @MaxLength(100, { message: STALE_FORM })
  listHash: string;

  /** Ids of the takster that are not approved with the others. */
  @List()
  @ArrayMaxSize(MOST_ITEMS, LIST)
  @Matches(/^\d{1,9}$/, { each: true, message: STALE_FORM })
  undtag: string[] = [];

  @List()
  @ArrayMaxSize(MOST_ITEMS, LIST)
  @IsIn(HANDLINGS, { each: true, message: 'Vælg, hvad der skal ske med hver undtagelse.' })
  handling: Handling[] = [];

  @List()
  @ArrayMaxSize(MOST_ITEMS, LIST)
  @IsString({ each: true, message: 'Begrundelsen skal være tekst.' })
  @MaxLength(LONGEST_TEXT, { each: true, message: TOO_LONG })
  begrundelse: string[] = [];

  /** The limits of what is delegated, as typed. */
  @IsOptional()
  @IsString()
  @MaxLength(40, { message: STALE_FORM })
  largestChange?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40, { message: STALE_FORM })
  until?: string;

  @IsOptional()
  @IsString({ message: 'Beslutningen skal være tekst.' })
  @MaxLength(LONGEST_TEXT, { message: TOO_LONG })
  tekst?: string;

  /** The point of the agenda that it is decided at. */
  @IsOptional()
  @Matches(/^\d{0,9}$/, { message: STALE_FORM })
  punkt?: string;
}

/** Delegation is what DAS mostly does with an exception (S0 item 6). */
export const exceptionsOf = ({ undtag, handling, begrundelse }: DasForm): Exception[] =>
  undtag.map((id, index) => ({
    id: Number(id),
    handling: handling[index] ?? 'delegate',
    grounds: begrundelse[index] ?? '',
  }));
