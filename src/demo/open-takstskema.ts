import type { Cell, Workbook, Worksheet } from 'exceljs';
import { TAKSTSKEMA_2027 } from '../domain/takstskema/2027.js';
import { joinValidations } from './join-validations.js';

/** A takstskema as a person has it open in a spreadsheet: found by what can be seen, sheet names, headings and Linje-ID. */
export interface OpenTakstskema {
  workbook: Workbook;
  takster: Worksheet;
  changes: Worksheet;
}

/**
 * Opens a downloaded takstskema. ExcelJS plays the spreadsheet program of the person here, so that the system's own
 * reader meets a file that it did not write itself.
 */
export async function openTakstskema(file: Buffer): Promise<OpenTakstskema> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(file as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  for (const sheet of workbook.worksheets) joinValidations(sheet);
  const { takster, changes } = TAKSTSKEMA_2027;
  return { workbook, takster: sheetOf(workbook, takster.name), changes: sheetOf(workbook, changes.name) };
}

/** Opens a takstskema, lets `work` change it, and saves it. */
export async function inTakstskema(file: Buffer, work: (open: OpenTakstskema) => void): Promise<Buffer> {
  const open = await openTakstskema(file);
  work(open);
  return Buffer.from(await open.workbook.xlsx.writeBuffer());
}

/** The sheet with that name; throws when the workbook has none. */
export function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`the workbook has no sheet ${name}`);
  return sheet;
}

/** The number of the column under a heading; throws when there is none. */
export function columnUnder(sheet: Worksheet, heading: string): number {
  const headings = sheet.getRow(TAKSTSKEMA_2027.takster.headingRow).values as unknown[];
  const column = headings.indexOf(heading);
  if (column < 1) throw new Error(`${sheet.name} has no column ${heading}`);
  return column;
}

/** The row of a Linje-ID; null when no row has it. */
export function rowWithKey(takster: Worksheet, lineKey: string): number | null {
  const column = columnUnder(takster, 'Linje-ID');
  for (let row = TAKSTSKEMA_2027.takster.firstRow; row <= takster.rowCount; row += 1) {
    if (takster.getCell(row, column).value === lineKey) return row;
  }
  return null;
}

/** The first row to be filled in where nothing has been typed. */
export function emptyRow(sheet: Worksheet): number {
  for (let row = TAKSTSKEMA_2027.takster.firstRow; row <= sheet.rowCount; row += 1) {
    let typed = false;
    sheet.getRow(row).eachCell((cell) => {
      if (!cell.formula && cell.value !== null) typed = true;
    });
    if (!typed) return row;
  }
  throw new Error(`${sheet.name} has no empty row left`);
}

/** Types in a cell as the sheet allows: a locked cell refuses. */
export function typeIn(cell: Cell, value: string | number | Date | null): void {
  if (cell.protection?.locked !== false) throw new Error(`${cell.worksheet.name} ${cell.address} is locked`);
  cell.value = value;
}
