import type { Workbook } from 'exceljs';
import { type Column, lettersOf, type Takstskema } from '../../../domain/takstskema/template.js';
import type { TilbudChange } from '../../../domain/tilbud.js';
import { writeCell } from '../cell.js';
import { dayOf } from '../line-value.js';
import { alignmentOf, bodyStyle, FONT } from '../takstskema-look.js';
import type { ListReferences } from './lister.js';
import { OPEN_PROTECTION, writeHead } from './row-sheet.js';
import { addValidations } from './validations.js';

const HELP =
  'Skriv én linje for hvert tilbud, der meldes ind eller ud, lukker, skifter navn, omlægges, deles, lægges sammen eller får et andet antal pladser.';

/** The sheet Tilbudsændringer: ind- and udmelding and what else happens to the driftsherre's tilbud. */
export function writeTilbudsaendringer(
  workbook: Workbook,
  takstskema: Takstskema,
  changes: readonly TilbudChange[],
  rows: readonly number[],
  lists: ListReferences,
): void {
  const definition = takstskema.changes;
  const sheet = workbook.addWorksheet(definition.name, { properties: { tabColor: { argb: 'FF1F6F78' } } });
  const title = `Tilbudsændringer ${takstskema.year}`;
  writeHead(sheet, definition, { year: takstskema.year, title, frozenColumns: 1, pagesWide: 1 });
  const help = sheet.getCell(2, 1);
  writeCell(help, HELP);
  help.style = { font: { name: FONT, size: 10 } };
  const changeAt = new Map(rows.map((row, index) => [row, changes[index]]));
  const lastRow = Math.max(definition.firstRow - 1, ...rows) + definition.emptyRows;
  for (let row = definition.firstRow; row <= lastRow; row += 1) {
    sheet.getRow(row).height = 18;
    for (const column of definition.columns) {
      const cell = sheet.getCell(row, column.number);
      cell.style = bodyStyle(column.locked, column.format, alignmentOf(column));
      writeCell(cell, changeValue(changeAt.get(row), column, takstskema.changeKinds));
    }
  }
  addValidations(sheet, definition, { year: takstskema.year, lastRow, lists });
  sheet.autoFilter = `A${definition.unitRow}:${lettersOf(definition.columns.length)}${lastRow}`;
  void sheet.protect('', OPEN_PROTECTION);
}

function changeValue(
  change: TilbudChange | undefined,
  column: Column<keyof TilbudChange>,
  kinds: Takstskema['changeKinds'],
): string | number | Date | null {
  const value = change?.[column.field] ?? null;
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (column.field === 'kind') return kinds[value] ?? value;
  if (column.type === 'date') return dayOf(value);
  return column.type === 'number' ? Number(value) : value;
}
