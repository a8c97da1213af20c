import type { Workbook } from 'exceljs';
import { type Column, headingOf, lettersOf, type Takstskema } from '../../../domain/takstskema/template.js';
import { writeCell } from '../cell.js';

/** Reference to the values of a column's drop-down: "Lister!$A$2:$A$15". Keyed by the column itself. */
export type ListReferences = ReadonlyMap<Column<string>, string>;

/** Where each column of the takstskema finds its list. */
export function listReferences(takstskema: Takstskema): ListReferences {
  return new Map(
    listedColumns(takstskema).map((column, index) => {
      const letters = lettersOf(index + 1);
      return [column, `${takstskema.sheets.lists}!$${letters}$2:$${letters}$${column.list.length + 1}`];
    }),
  );
}

/** The hidden sheet that the drop-downs read from: one column a list, its heading on top. */
export function writeLister(workbook: Workbook, takstskema: Takstskema): void {
  const sheet = workbook.addWorksheet(takstskema.sheets.lists, { state: 'hidden' });
  listedColumns(takstskema).forEach((column, index) => {
    const cells = [headingOf(column, takstskema.year), ...column.list];
    for (const [at, value] of cells.entries()) writeCell(sheet.getCell(at + 1, index + 1), value);
  });
  void sheet.protect('', {});
}

type ListedColumn = Column<string> & Required<Pick<Column<string>, 'list'>>;

function listedColumns(takstskema: Takstskema): ListedColumn[] {
  const columns: Column<string>[] = [...takstskema.takster.columns, ...takstskema.changes.columns];
  return columns.filter((column): column is ListedColumn => column.list !== undefined);
}
