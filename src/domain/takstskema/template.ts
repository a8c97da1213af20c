import type { Form, Line, ServiceKind } from '../takst.js';
import type { TilbudChange } from '../tilbud.js';

/** How a cell is read and written. Percentages are percentage points; `integer` with a list is a number of the list. */
export type ColumnType = 'text' | 'choice' | 'number' | 'integer' | 'percent' | 'kroner' | 'date' | 'keys';

/** Who writes the cell. `system` and `formula` are locked; the reader takes neither from an upload, save the Linje-ID. */
export type FilledBy = 'system' | 'municipality' | 'both' | 'prefilled' | 'formula';

/** Figures of a row that only the sheet has: the system computes them itself and never stores what the sheet says. */
export type ComputedField = 'calculated' | 'realChange' | 'groupBalance';
export type TaksterField = keyof Line | ComputedField;

/** The references that a formula is built from. All are A1 references on the sheet of the row. */
export interface FormulaPlace {
  /** The cell of this row that holds the field: "J6". */
  cell(field: TaksterField): string;
  /** All cells that may hold the field, absolute: "$J$6:$J$371". */
  range(field: TaksterField): string;
  /** Anvendt P/L, percentage points: "$C$2". */
  pl: string;
  /** Decimals of a takst (the agreement's, 2 or 0). */
  decimals: number;
}

/** A column of a sheet. `heading` may hold {Y}, {Y-1}, {Y-2}, {Y-3}: see headingOf. */
export interface Column<Field extends string = TaksterField> {
  number: number;
  heading: string;
  field: Field;
  type: ColumnType;
  /** What stands in row 5: "kr.", "%", "antal". Empty where nothing is to be said. */
  unit: string;
  filledBy: FilledBy;
  locked: boolean;
  /** Forms for which the cell must be filled in; 'all' also where the form is blank. Missing: may be blank. */
  requiredFor?: readonly Form[] | 'all';
  /** Ydelsestyper for which it must be filled in, whatever the form. */
  requiredOf?: readonly ServiceKind[];
  /** The values of the drop-down, as they are read and written. */
  list?: readonly (string | number)[];
  /** Longest text, in characters. */
  maxLength?: number;
  /** Read as the sheet shows it, rounded to these. */
  decimals?: number;
  /** The least number that is read (read-cell.ts). */
  least?: number;
  /** The date must lie in the takstår. */
  withinYear?: boolean;
  /** What is said when the cell is chosen, and in the documentation of the columns. At most 255 characters (Excel). */
  prompt: string;
  /** Excel's number format, in its own (English) notation. */
  format: string;
  /** The coloured band that the column stands under, and its width in characters. */
  band: string;
  width: number;
  /** The formula without "="; of column 16 it stands only where the units are computed. */
  formula?: (at: FormulaPlace) => string;
}

/** Where things stand on a sheet of rows. 1-based, as Excel counts. */
export interface RowSheet<Field extends string> {
  name: string;
  headingRow: number;
  unitRow: number;
  firstRow: number;
  /** Empty input rows after the prefilled ones. */
  emptyRows: number;
  columns: readonly Column<Field>[];
}

/** A takstskema of a takstår: its shape as data. `version` is the shape of the columns; another version is refused. */
export interface Takstskema {
  year: number;
  version: string;
  takster: RowSheet<TaksterField> & { pl: { row: number; label: string; labelColumn: number; valueColumn: number } };
  changes: RowSheet<keyof TilbudChange>;
  /** What can happen to a tilbud: TilbudChange.kind → the word in the sheet. */
  changeKinds: Readonly<Record<string, string>>;
  sheets: { guide: string; lists: string; meta: string; findings: string; errorColumn: string; steps: string };
}

/** The keys of the sheet _meta: column A holds the key, column B its value as text ("" where there is none). */
export const META_KEYS = ['takstskemaId', 'year', 'version', 'driftsherre', 'madeAt', 'uploadId', 'hash'] as const;
export type MetaKey = (typeof META_KEYS)[number];

/** A takstskema whose definition holds together; throws on a developer's slip, so that a wrong year never starts. */
export function defineTakstskema(takstskema: Takstskema): Takstskema {
  for (const sheet of [takstskema.takster, takstskema.changes]) checkColumns(sheet.columns, takstskema.year);
  return takstskema;
}

/** "Takst {Y-1}" of 2027 is "Takst 2026". */
export function headingOf(column: { heading: string }, year: number): string {
  return column.heading.replace(/\{Y(?:-(\d))?\}/g, (_, back: string | undefined) => String(year - Number(back ?? 0)));
}

/** The column that holds a field; throws when the year has none. */
export function columnOf<Field extends string>(
  sheet: { columns: readonly Column<Field>[] },
  field: Field,
): Column<Field> {
  const column = sheet.columns.find((one) => one.field === field);
  if (!column) throw new Error(`no column holds ${field}`);
  return column;
}

/** Letters of a column by number: 1 is A, 27 is AA. */
export function lettersOf(number: number): string {
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  return number > 26 ? lettersOf(Math.floor((number - 1) / 26)) + last : last;
}

function checkColumns(columns: readonly Column<string>[], year: number): void {
  const seen = new Set<string>();
  columns.forEach((column, index) => {
    const heading = headingOf(column, year);
    const fault = faultOf(column, index, heading);
    if (fault) throw new Error(`column ${column.number} (${heading}): ${fault}`);
    for (const key of [`heading ${heading.toLowerCase()}`, `field ${column.field}`]) {
      if (seen.has(key)) throw new Error(`column ${column.number}: ${key} stands twice`);
      seen.add(key);
    }
  });
}

function faultOf(column: Column<string>, index: number, heading: string): string | null {
  if (column.number !== index + 1) return 'numbers must follow each other';
  if (heading.includes('{')) return 'unknown placeholder in the heading';
  if (column.type === 'choice' && !column.list?.length) return 'a choice needs its list';
  if (column.filledBy === 'formula' && !column.formula) return 'a calculated column needs its formula';
  if (column.locked !== (column.filledBy === 'formula' || column.filledBy === 'system'))
    return 'locked against filledBy';
  if (heading.length > 32) return 'Excel takes headings of prompts of at most 32 characters';
  if (column.prompt.length > 255) return 'Excel takes prompts of at most 255 characters';
  return null;
}
