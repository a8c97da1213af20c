import type { Worksheet } from 'exceljs';
import { type Column, headingOf, type RowSheet } from '../../../domain/takstskema/template.js';
import { writeCell } from '../cell.js';
import { bandStyle, headingStyle, titleStyle, unitStyle } from '../takstskema-look.js';

/** What a filler may do on our protected sheets: no password, rows, filters and widths are free. */
export const OPEN_PROTECTION = {
  insertRows: true,
  autoFilter: true,
  formatColumns: true,
  formatRows: true,
} as const;

/** Title, bands, headings and units of a sheet of rows, with its widths, frozen panes and print setup. */
export function writeHead<Field extends string>(
  sheet: Worksheet,
  definition: RowSheet<Field>,
  head: { year: number; title: string; frozenColumns: number; pagesWide: number },
): void {
  const title = sheet.getCell(1, 1);
  writeCell(title, head.title);
  title.style = titleStyle();
  sheet.getRow(1).height = 26;
  sheet.getRow(definition.headingRow).height = 46;
  writeBands(sheet, definition);
  for (const column of definition.columns) writeColumnHead(sheet, definition, column, head.year);
  sheet.views = [{ state: 'frozen', xSplit: head.frozenColumns, ySplit: definition.unitRow, showGridLines: false }];
  sheet.pageSetup = printSetup(definition.headingRow - 1, definition.unitRow, head.pagesWide);
  sheet.headerFooter.oddFooter = '&L&A&RSide &P af &N';
}

function writeBands<Field extends string>(sheet: Worksheet, { columns, headingRow }: RowSheet<Field>): void {
  const row = headingRow - 1;
  let current = '';
  for (const column of columns) {
    const cell = sheet.getCell(row, column.number);
    if (column.band !== current) writeCell(cell, column.band);
    cell.style = bandStyle(column.band);
    current = column.band;
  }
  sheet.getRow(row).height = 18;
}

function writeColumnHead<Field extends string>(
  sheet: Worksheet,
  { headingRow, unitRow }: RowSheet<Field>,
  column: Column<Field>,
  year: number,
): void {
  sheet.getColumn(column.number).width = column.width;
  const heading = sheet.getCell(headingRow, column.number);
  writeCell(heading, headingOf(column, year));
  heading.style = headingStyle(column.band);
  const unit = sheet.getCell(unitRow, column.number);
  writeCell(unit, column.unit || null);
  unit.style = unitStyle(column.band);
}

/** Landscape A4 with the head repeated on every page. */
function printSetup(firstHeadRow: number, lastHeadRow: number, pagesWide: number): Partial<Worksheet['pageSetup']> {
  return {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: 0,
    pageOrder: 'overThenDown',
    printTitlesRow: `${firstHeadRow}:${lastHeadRow}`,
    ...(pagesWide > 1 ? { printTitlesColumn: 'A:B' } : {}),
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
}
