import type { Line } from '../../domain/takst.js';

/** Which row each line stands on, and how far the rows that can be filled in reach. */
export interface RowPlan {
  rowOf: ReadonlyMap<string, number>;
  lineAt: ReadonlyMap<number, Line>;
  firstRow: number;
  lastRow: number;
}

/**
 * Lines from firstRow on, in their order, or on the rows they had in the sender's sheet when all of them are known and
 * differ: then the page's cell references hold in the workbook that is handed back. Empty input rows follow.
 */
export function planRows(
  lines: readonly Line[],
  sheet: { firstRow: number; emptyRows: number },
  places: ReadonlyMap<string, number> = new Map(),
): RowPlan {
  const inOrder = lines.map((_, index) => sheet.firstRow + index);
  const kept = lines.map((line) => places.get(line.lineKey) ?? 0);
  const rows = usable(kept, sheet, lines.length) ? kept : inOrder;
  const rowOf = new Map(lines.map((line, index) => [line.lineKey, rows[index] ?? 0]));
  const lineAt = new Map(lines.map((line, index) => [rows[index] ?? 0, line]));
  const lastRow = Math.max(sheet.firstRow - 1, ...rows) + sheet.emptyRows;
  return { rowOf, lineAt, firstRow: sheet.firstRow, lastRow };
}

/** A sender may have left holes between the rows; far apart they are not worth keeping. */
function usable(rows: number[], sheet: { firstRow: number; emptyRows: number }, lines: number): boolean {
  const farthest = sheet.firstRow + 2 * lines + sheet.emptyRows;
  return new Set(rows).size === rows.length && rows.every((row) => row >= sheet.firstRow && row < farthest);
}
