import type { Finding } from '../../../../domain/rules/context.js';
import { type ColumnType, headingOf, lettersOf, type TaksterField } from '../../../../domain/takstskema/template.js';
import { takstskemaOf } from '../../../../domain/takstskema/years.js';
import type { SheetColumn } from '../../../../web/ui/sheet.js';
import type { Upload } from '../../upload/upload.entity.js';

/** A column of the sender's sheet as it is shown: the letter is the sender's own. */
export interface ShownColumn extends SheetColumn {
  field: TaksterField;
  type: ColumnType;
}

/** Always shown, so that a reader knows the row. */
const ALWAYS: readonly TaksterField[] = ['tilbudName', 'paragraf', 'serviceKind', 'level', 'takst'];
/** Figures and dates, as a spreadsheet sets them: to the right and on one line. */
const NUMERIC: ReadonlySet<ColumnType> = new Set(['number', 'integer', 'percent', 'kroner', 'date']);

/** The columns that matter for the findings, and those that name the row, in the sender's order. */
export function shownColumns(
  upload: Upload,
  findings: readonly Finding[],
  more: readonly TaksterField[] = [],
): ShownColumn[] {
  const named = findings.flatMap(({ cells }) => cells.flatMap(({ field }) => field ?? []));
  const fields = new Set<string>([...ALWAYS, ...more, ...named]);
  return allColumns(upload)
    .filter(({ field }) => fields.has(field))
    .sort((a, b) => position(a.letter) - position(b.letter));
}

/** The letter of a field in the sender's sheet; that of the tilbud where the field has no column of its own. */
export function letterOf(upload: Upload, field: string | null): string {
  const columns = allColumns(upload);
  const own = columns.find((column) => column.field === field) ?? columns.find(({ field }) => field === 'tilbudName');
  return own?.letter ?? '';
}

function allColumns({ year, columns }: Upload): ShownColumn[] {
  const template = takstskemaOf(year);
  return (template?.takster.columns ?? []).map((column) => ({
    letter: columns?.[column.field] ?? lettersOf(column.number),
    heading: headingOf(column, year),
    numeric: NUMERIC.has(column.type) && column.field !== 'level',
    field: column.field,
    type: column.type,
  }));
}

/** "A" before "Z" before "AA". */
const position = (letter: string): number =>
  [...letter].reduce((sum, character) => sum * 26 + character.charCodeAt(0) - 64, 0);
