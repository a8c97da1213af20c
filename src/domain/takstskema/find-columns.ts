import { plainText } from '../plain-text.js';
import type { PlainCell, PlainRow, PlainSheet, PlainWorkbook } from './cells.js';
import { textOf } from './show-value.js';
import { lettersOf } from './template.js';

/** A column as a sheet's reader looks for it: by its heading, wherever it stands. */
export interface WantedColumn {
  field: string;
  heading: string;
  /** What stands in the row of units below the headings. */
  unit?: string;
}

/** A sheet whose headings were found. */
export interface FoundSheet {
  sheet: PlainSheet;
  headingRow: number;
  /** Column number by field. */
  columns: ReadonlyMap<string, number>;
  /** Headings that are nowhere, and cells of headings that stand more than once. */
  missing: string[];
  twice: { heading: string; cells: string[] }[];
}

/** The sheet of a name, forgiving case and blanks; null where the workbook has none. */
export function sheetNamed(workbook: PlainWorkbook, name: string): PlainSheet | null {
  return workbook.sheets.find((sheet) => plainText(sheet.name) === plainText(name)) ?? null;
}

/** Finds the row with the headings (rows may have been inserted above) and the column of each (they may have moved). */
export function findColumns(sheet: PlainSheet, wanted: readonly WantedColumn[]): FoundSheet {
  const row = headingRowOf(sheet, new Set(wanted.map((column) => plainText(column.heading))));
  const byHeading = cellsByHeading(row);
  const columns = new Map<string, number>();
  const missing: string[] = [];
  const twice: FoundSheet['twice'] = [];
  for (const { field, heading } of wanted) {
    const found = byHeading.get(plainText(heading)) ?? [];
    if (found[0]) columns.set(field, found[0].column);
    else missing.push(heading);
    if (row && found.length > 1)
      twice.push({ heading, cells: found.map((cell) => `${lettersOf(cell.column)}${row.row}`) });
  }
  return { sheet, headingRow: row?.row ?? 0, columns, missing, twice };
}

/** Among the first rows, the first of those with the most headings. */
function headingRowOf(sheet: PlainSheet, headings: ReadonlySet<string>): PlainRow | null {
  let [best, most]: [PlainRow | null, number] = [null, 0];
  for (const row of sheet.rows.slice(0, 50)) {
    const hits = row.cells.filter(({ value }) => value?.kind === 'text' && headings.has(plainText(value.text))).length;
    if (hits > most) [best, most] = [row, hits];
  }
  return best;
}

function cellsByHeading(row: PlainRow | null): ReadonlyMap<string, PlainCell[]> {
  const cells = new Map<string, PlainCell[]>();
  for (const cell of row?.cells ?? []) {
    const heading = headingText(cell);
    cells.set(heading, [...(cells.get(heading) ?? []), cell]);
  }
  return cells;
}

/** Letters of the column of each field. */
export function lettersByField({ columns }: FoundSheet): Record<string, string> {
  return Object.fromEntries([...columns].map(([field, column]) => [field, lettersOf(column)]));
}

/** The rows below the headings by field, without the row of units. Cells of columns we do not know are left out. */
export function rowsOf(
  found: FoundSheet,
  wanted: readonly WantedColumn[],
): { row: number; cells: Map<string, PlainCell> }[] {
  const fields = new Map([...found.columns].map(([field, column]) => [column, field]));
  const units = new Map(wanted.map((column) => [column.field, column.unit ?? '']));
  return found.sheet.rows
    .filter((row) => row.row > found.headingRow)
    .map(({ row, cells }) => ({
      row,
      cells: new Map(cells.flatMap((cell) => (fields.has(cell.column) ? [[fields.get(cell.column) ?? '', cell]] : []))),
    }))
    .filter(({ row, cells }) => row > found.headingRow + 1 || !isUnitRow(cells, units));
}

function isUnitRow(cells: Map<string, PlainCell>, units: Map<string, string>): boolean {
  return [...cells].every(([field, cell]) => ['', plainText(units.get(field) ?? '')].includes(headingText(cell)));
}

function headingText(cell: PlainCell): string {
  return cell.value ? plainText(textOf(cell.value)) : '';
}
