import { Transform } from 'class-transformer';
import { IsArray, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { LONGEST_TEXT, TOO_LONG } from '../../../web/input-limits.js';
import type { ChangeDecision, DecidedWhere } from './change-decision.js';

/** One value stands alone in what a form sends; several are a list. */
const listed = ({ value }: { value: unknown }): unknown =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const UNKNOWN = { each: true, message: 'Vælg en afgørelse på listen.' };

/** What DAS decided: a row of each field for each request, in their order. */
export class DecideForm {
  @Matches(/^\d{4}$/, { message: 'aar skal være et takstår.' }) aar: string;
  @Transform(listed) @IsArray() @Matches(/^\d{1,9}$/, { each: true, message: 'id skal være et nummer.' }) id: string[];

  @Transform(listed)
  @IsArray()
  @Matches(/^[0-9a-f]{64}$/, { each: true, message: 'indhold skal være meldingens indhold, som det blev vist.' })
  indhold: string[];

  @Transform(listed) @IsArray() @IsIn(['approved', 'refused', ''], UNKNOWN) afgoerelse: ('approved' | 'refused' | '')[];

  @Transform(listed)
  @IsArray()
  @IsString({ each: true })
  @MaxLength(LONGEST_TEXT, { each: true, message: TOO_LONG })
  begrundelse: string[];

  @IsOptional() @IsString() @MaxLength(20) sted?: string;
  @IsOptional() @IsString() @MaxLength(300) referat?: string;
  @IsOptional() @Matches(/^(\d{4}-\d\d-\d\d)?$/, { message: 'Datoen kan ikke læses.' }) dato?: string;
}

/** Those that something is decided of. */
export function decisionsIn({ id, indhold, afgoerelse, begrundelse }: DecideForm): ChangeDecision[] {
  return id.flatMap((one, index): ChangeDecision[] => {
    const outcome = afgoerelse[index];
    const grounds = begrundelse[index]?.trim() || null;
    return outcome ? [{ id: Number(one), contentHash: indhold[index] ?? '', outcome, grounds }] : [];
  });
}

export function whereIn({ sted, referat, dato }: DecideForm): DecidedWhere {
  const decidedOn = dato || null;
  if (sted === 'written') return { written: true, decidedOn };
  if (sted === 'minutes') return { minutes: referat ?? '', decidedOn };
  return { meetingId: Number(sted) || null, decidedOn };
}
