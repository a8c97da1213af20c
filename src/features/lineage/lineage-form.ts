import { IsOptional, IsString, MaxLength } from 'class-validator';
import { parseDanishPercent } from '../../domain/amount.js';
import type { NewLink } from '../../domain/lineage/check-link.js';
import { LINK_KINDS } from '../../domain/lineage/kinds.js';
import type { Predecessor } from '../../domain/lineage/lineage.js';

/** The rows of the form, from 1. */
export const ROWS = [1, 2, 3, 4, 5] as const;
export type Row = (typeof ROWS)[number];

/** What is recorded: predecessors, none, or nothing any more. */
export const EFFECTS = ['afloeser', 'ny', 'ophaev'] as const;

const KEY = { length: 100, message: 'Linje-ID er for langt.' };
const SHARE = { length: 20, message: 'Andelen er for lang.' };
const ShortText = ({ length, message }: typeof KEY) => {
  const rules = [IsOptional(), IsString({ message: 'Skriv en tekst.' }), MaxLength(length, { message })];
  return (target: object, name: string) => {
    for (const rule of rules) rule(target, name);
  };
};

export class LineageForm {
  @ShortText({ length: 20, message: 'Vælg, hvad der skal registreres.' }) virkning?: string;
  @ShortText(KEY) linje1?: string;
  @ShortText(KEY) linje2?: string;
  @ShortText(KEY) linje3?: string;
  @ShortText(KEY) linje4?: string;
  @ShortText(KEY) linje5?: string;
  @ShortText(SHARE) andel1?: string;
  @ShortText(SHARE) andel2?: string;
  @ShortText(SHARE) andel3?: string;
  @ShortText(SHARE) andel4?: string;
  @ShortText(SHARE) andel5?: string;
  @ShortText({ length: 20, message: 'Vælg, hvad der er sket.' }) art?: string;
  @ShortText({ length: 1000, message: 'Begrundelsen må højst være 1.000 tegn.' }) begrundelse?: string;
}

export type TypedLineage = Pick<NewLink, 'predecessors' | 'kind' | 'reason'>;

export interface FieldFault {
  field: string;
  message: string;
}

/** The form as a record, or what is wrong with its fields. */
export function readLineageForm(form: LineageForm): TypedLineage | { faults: FieldFault[] } {
  const reason = (form.begrundelse ?? '').trim();
  const faults: FieldFault[] = reason ? [] : [{ field: 'begrundelse', message: 'Skriv, hvorfor forgængerne sættes.' }];
  if (form.virkning === 'ny' || form.virkning === 'ophaev') {
    const predecessors = form.virkning === 'ny' ? [] : null;
    return faults.length > 0 ? { faults } : { predecessors, kind: null, reason };
  }
  if (form.virkning !== 'afloeser')
    return { faults: [{ field: 'virkning', message: 'Vælg, hvad der skal registreres.' }] };
  const rows = ROWS.map((row) => readRow(form, row));
  const predecessors = rows.flatMap((row) => row.predecessor ?? []);
  const kind = LINK_KINDS.find((one) => one === form.art) ?? null;
  const found = [
    ...rows.flatMap((row) => row.fault ?? []),
    ...(rows.every((row) => !row.predecessor && !row.fault) ? [NO_LINE] : []),
    ...(kind ? [] : [{ field: 'art', message: 'Vælg, hvad der er sket.' }]),
    ...faults,
  ];
  return found.length > 0 ? { faults: found } : { predecessors, kind, reason };
}

const NO_LINE: FieldFault = { field: 'linje1', message: 'Skriv Linje-ID på mindst én linje, der er afløst.' };

function readRow(form: LineageForm, row: Row): { predecessor?: Predecessor; fault?: FieldFault } {
  const [lineKey, typed] = [(form[`linje${row}`] ?? '').trim(), (form[`andel${row}`] ?? '').trim()];
  if (!lineKey)
    return typed ? { fault: { field: `linje${row}`, message: `Skriv Linje-ID ud for andelen ${typed}.` } } : {};
  const share = parseDanishPercent(typed);
  if ('blank' in share) return { predecessor: { lineKey, share: null } };
  if ('value' in share) return { predecessor: { lineKey, share: share.value } };
  return { fault: { field: `andel${row}`, message: `Andelen af ${lineKey} er ikke et tal. Skriv fx 60 eller 62,5.` } };
}
