import type { Workbook, Worksheet } from 'exceljs';
import { type ImportTemplate, importTemplate } from '../../domain/takstskema/import-template.js';
import type { ImportedLine, ImportedTilbud } from '../../domain/takstskema/imported.js';
import { type Column, headingOf, lettersOf, type RowSheet } from '../../domain/takstskema/template.js';
import { writeCell } from './cell.js';
import { plainCellValue } from './import-value.js';
import { writeImportGuide } from './sheets/import-guide.js';
import { writeHead } from './sheets/row-sheet.js';
import { addValidations } from './sheets/validations.js';
import { alignmentOf, bodyStyle } from './takstskema-look.js';

const LISTS = 'Lister';
/** What the takstskema's own checks would stop, though an import needs it: codes above 1,000 and dates of earlier years. */
const UNCHECKED: readonly string[] = ['driftsherre', 'closedOn'];

/** The blank workbook from which the takstbilag of `year` and the tilbudsvifte are imported, as xlsx bytes. */
export function writeImportTemplate(year: number): Promise<Buffer> {
  return writeImportWorkbook(year, [], []);
}

/** The same workbook with lines and tilbud filled in; readImport reads it back. `row` of the items is not used. */
export async function writeImportWorkbook(
  year: number,
  lines: readonly Omit<ImportedLine, 'row'>[],
  tilbud: readonly Omit<ImportedTilbud, 'row'>[],
): Promise<Buffer> {
  // ExcelJS costs a second of start-up, so only those who write a workbook load it.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = 'Takstportalen';
  const template = importTemplate(year);
  writeImportGuide(workbook, template);
  const lists = writeLists(workbook, template);
  writeRows(workbook, template.takstbilag, year, { title: `Takstbilag ${year}`, rows: lines, lists });
  writeRows(workbook, template.tilbudsvifte, year, { title: 'Tilbudsvifte', rows: tilbud, lists });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

type Lists = ReadonlyMap<Column<string>, string>;

/** The hidden sheet that the drop-downs read from, and where each column's list stands on it. */
function writeLists(workbook: Workbook, { takstbilag, tilbudsvifte, year }: ImportTemplate): Lists {
  const sheet = workbook.addWorksheet(LISTS, { state: 'hidden' });
  const references = new Map<Column<string>, string>();
  const columns: Column<string>[] = [...takstbilag.columns, ...tilbudsvifte.columns];
  for (const column of columns) {
    if (!column.list) continue;
    const at = references.size + 1;
    for (const [index, value] of [headingOf(column, year), ...column.list].entries()) {
      writeCell(sheet.getCell(index + 1, at), value);
    }
    references.set(column, `${LISTS}!$${lettersOf(at)}$2:$${lettersOf(at)}$${column.list.length + 1}`);
  }
  return references;
}

function writeRows<Field extends string>(
  workbook: Workbook,
  definition: RowSheet<Field>,
  year: number,
  content: { title: string; rows: readonly Record<Field, unknown>[]; lists: Lists },
): void {
  const sheet: Worksheet = workbook.addWorksheet(definition.name);
  writeHead(sheet, definition, { year, title: content.title, frozenColumns: 3, pagesWide: 2 });
  const lastRow = definition.firstRow + content.rows.length + definition.emptyRows - 1;
  for (let row = definition.firstRow; row <= lastRow; row += 1) {
    const item = content.rows[row - definition.firstRow];
    for (const column of definition.columns) {
      const cell = sheet.getCell(row, column.number);
      cell.style = bodyStyle(false, column.format, alignmentOf(column));
      if (item) writeCell(cell, plainCellValue(item[column.field], column.type));
    }
  }
  const checked = definition.columns.filter((column) => !UNCHECKED.includes(column.field));
  addValidations(sheet, { ...definition, columns: checked }, { year, lastRow, lists: content.lists });
  sheet.autoFilter = `A${definition.unitRow}:${lettersOf(definition.columns.length)}${lastRow}`;
}
