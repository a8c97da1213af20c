import type { Style, Workbook, Worksheet } from 'exceljs';
import { type BridgeSum, bridgeSum } from '../../../domain/bridge/bridge-sum.js';
import { columnOf, lettersOf, type Takstskema } from '../../../domain/takstskema/template.js';
import { writeCell, writeLink } from '../cell.js';
import type { RowPlan } from '../row-plan.js';
import { type StepColumn, stepColumns, stepRows, TEXT, THOUSANDS } from '../step-columns.js';
import type { HandedBackBridges } from '../takstskema-input.js';
import { FONT, FRAME, headingStyle, titleStyle } from '../takstskema-look.js';

const HELP =
  'Kr. pr. enhed. Sidste års takst plus delene giver årets takst. En omkostning er regnet ud over P/L: Er den steget mindre end P/L, sænker den taksten.';
const HEADING_ROW = 4;
const LINK_COLUMN = 2;
/** Linje-ID, the link and the tilbud stay in sight. */
const FROZEN_COLUMNS = 3;
const PAGES_WIDE = 3;

/** The sheet Ændringer: what drove each takst that follows another, part by part. Not written where none does. */
export function writeAendringer(
  workbook: Workbook,
  takstskema: Takstskema,
  bridges: HandedBackBridges,
  plan: RowPlan,
): void {
  const rows = stepRows(bridges);
  if (rows.length === 0) return;
  const sum = bridgeSum(bridges.groups);
  const columns = stepColumns(takstskema.year, rows, sum);
  const sheet = workbook.addWorksheet(takstskema.sheets.steps, {
    properties: { tabColor: { argb: 'FF2B6338' } },
    views: [{ state: 'frozen', xSplit: FROZEN_COLUMNS, ySplit: HEADING_ROW, showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: PAGES_WIDE, fitToHeight: 0 },
  });
  sheet.pageSetup.printTitlesRow = `${HEADING_ROW}:${HEADING_ROW}`;
  sheet.pageSetup.printTitlesColumn = `A:${lettersOf(FROZEN_COLUMNS)}`;
  sheet.pageSetup.pageOrder = 'overThenDown';
  writeHead(sheet, takstskema.year, columns);
  const takst = lettersOf(columnOf(takstskema.takster, 'takst').number);
  rows.forEach((row, index) => {
    const at = HEADING_ROW + 1 + index;
    writeRow(sheet, at, columns, ({ value }) => value(row));
    const link = sheet.getCell(at, LINK_COLUMN);
    writeLink(link, takstskema.takster.name, `${takst}${plan.rowOf.get(row.line.lineKey)}`);
    link.font = { name: FONT, size: 10, underline: true, color: { argb: 'FF0B5CAD' } };
  });
  const last = HEADING_ROW + rows.length;
  writeTotal(sheet, last + 2, columns, sum);
  sheet.autoFilter = `A${HEADING_ROW}:${lettersOf(columns.length)}${last}`;
  void sheet.protect('', { autoFilter: true, formatColumns: true, formatRows: true });
}

function writeHead(sheet: Worksheet, year: number, columns: readonly StepColumn[]): void {
  const [title, help] = [sheet.getCell(1, 1), sheet.getCell(2, 1)];
  writeCell(title, `Hvad driver ændringerne fra ${year - 1} til ${year}?`);
  title.style = titleStyle();
  sheet.getRow(1).height = 26;
  writeCell(help, HELP);
  help.style = { font: { name: FONT, size: 10 } };
  sheet.getRow(HEADING_ROW).height = 58;
  columns.forEach(({ heading, width, band }, index) => {
    sheet.getColumn(index + 1).width = width;
    const cell = sheet.getCell(HEADING_ROW, index + 1);
    writeCell(cell, heading);
    cell.style = headingStyle(band);
  });
}

function writeRow(
  sheet: Worksheet,
  row: number,
  columns: readonly StepColumn[],
  pick: (column: StepColumn) => string | number | null,
): void {
  const longest = columns.map((column, index) => {
    const value = pick(column);
    const cell = sheet.getCell(row, index + 1);
    writeCell(cell, value);
    cell.style = bodyStyle(column);
    return typeof value === 'string' ? Math.ceil(value.length / column.width) : 1;
  });
  sheet.getRow(row).height = 6 + Math.max(...longest) * 14;
}

/** All takster of the driftsherre together, in thousands of kroner a year. */
function writeTotal(sheet: Worksheet, row: number, columns: readonly StepColumn[], sum: BridgeSum): void {
  writeRow(sheet, row, columns, ({ total }) => total?.(sum) ?? null);
  columns.forEach(({ format }, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.font = { name: FONT, size: 10, bold: true };
    if (format !== TEXT) cell.numFmt = THOUSANDS;
  });
}

function bodyStyle({ format }: StepColumn): Partial<Style> {
  const isText = format === TEXT;
  return {
    font: { name: FONT, size: 10 },
    border: FRAME,
    numFmt: format,
    alignment: { vertical: 'middle', horizontal: isText ? 'left' : 'right', indent: 1, wrapText: isText },
  };
}
