import { cellOf } from '../../takstskema/cells.fixture.js';
import type { PlainSheet, PlainWorkbook } from '../../takstskema/cells.js';

const INSERTED_ABOVE = 3;
/** Every third row is a line; between them stand rows with nothing but blanks. */
const STEP = 3;
const PRIME = 47;

/** The column a column of the template is moved to: every one elsewhere, and none beside its neighbours. */
export const movedColumn = (column: number): number => (column * 7) % PRIME;

/** The row a row of the template is moved to. */
export function movedRow(row: number, firstRow: number): number {
  return INSERTED_ABOVE + (row < firstRow ? row : firstRow + (row - firstRow) * STEP);
}

/** The workbook as a person may leave it: columns reordered, rows inserted above and between, an own column and an own sheet. */
export function movedAround(
  workbook: PlainWorkbook,
  takster: { name: string; headingRow: number; firstRow: number },
): PlainWorkbook {
  const own: PlainSheet = {
    name: 'Egne noter',
    state: 'visible',
    rows: [{ row: 1, cells: [cellOf(1, 'Husk overhead')] }],
  };
  const sheets = workbook.sheets.map((sheet) => (sheet.state === 'visible' ? moved(sheet, takster) : sheet));
  return { ...workbook, sheets: [own, ...sheets] };
}

function moved(sheet: PlainSheet, { headingRow, firstRow }: { headingRow: number; firstRow: number }): PlainSheet {
  const rows = sheet.rows.map(({ row, cells }) => ({
    row: movedRow(row, firstRow),
    cells: row < headingRow ? cells : cells.map((cell) => ({ ...cell, column: movedColumn(cell.column) })),
  }));
  const between = rows.flatMap(({ row }) =>
    row > movedRow(firstRow - 1, firstRow) ? [{ row: row + 1, cells: [cellOf(movedColumn(2), ' ')] }] : [],
  );
  const withNotes = rows.map((row) => ({ ...row, cells: [...row.cells, cellOf(PRIME + 1, `Egen note ${row.row}`)] }));
  return { ...sheet, rows: [...withNotes, ...between].sort((one, other) => one.row - other.row) };
}
