import type { Line } from '../../domain/takst.js';

/** Which row each line stands on, and how far the rows that can be filled in reach. */
export interface RowPlan {
  rowOf: ReadonlyMap<string, number>;
  lineAt: ReadonlyMap<number, Line>;
  firstRow: number;
  lastRow: number;
}

type Rows = { firstRow: number; emptyRows: number };

/** The rows of the lines, and the empty input rows that follow. */
export function planRows(lines: readonly Line[], sheet: Rows, places: Readonly<Record<string, number>> = {}): RowPlan {
  const rows = keptRows(
    lines.map((line) => places[line.lineKey] ?? 0),
    sheet,
  );
  const rowOf = new Map(lines.map((line, index) => [line.lineKey, rows[index] ?? 0]));
  const lineAt = new Map(lines.map((line, index) => [rows[index] ?? 0, line]));
  const lastRow = Math.max(sheet.firstRow - 1, ...rows) + sheet.emptyRows;
  return { rowOf, lineAt, firstRow: sheet.firstRow, lastRow };
}

/**
 * The rows of the sender's sheet when all of them are known and differ, so that the page's cell references hold in the
 * workbook that is handed back; else one after another from the first. Holes far larger than the sheet are not kept.
 */
export function keptRows(rows: readonly number[], { firstRow, emptyRows }: Rows): number[] {
  const farthest = firstRow + 2 * rows.length + emptyRows;
  const usable = new Set(rows).size === rows.length && rows.every((row) => row >= firstRow && row < farthest);
  return usable ? [...rows] : rows.map((_, index) => firstRow + index);
}
