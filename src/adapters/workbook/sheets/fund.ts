import type { Style, Workbook, Worksheet } from 'exceljs';
import type { Takstskema } from '../../../domain/takstskema/template.js';
import { writeCell, writeLink } from '../cell.js';
import { isRule, type PlacedFinding, severityLabel } from '../cell-findings.js';
import { FONT, FRAME, ground, headingStyle, SEVERITY_GROUNDS, titleStyle } from '../takstskema-look.js';

const HEADINGS = [
  { text: 'Ark', width: 18 },
  { text: 'Celle', width: 9 },
  { text: 'Alvor', width: 18 },
  { text: 'Regel', width: 8 },
  { text: 'Titel', width: 34 },
  { text: 'Besked', width: 62 },
  { text: 'Sådan retter du', width: 62 },
] as const;
const HEADING_ROW = 3;

/** The sheet Fund: every finding with a link to its cell, the gravest first. */
export function writeFund(workbook: Workbook, takstskema: Takstskema, placed: readonly PlacedFinding[]): void {
  const sheet = workbook.addWorksheet(takstskema.sheets.findings, {
    properties: { tabColor: { argb: 'FFC0392B' } },
    views: [{ state: 'frozen', ySplit: HEADING_ROW, showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.pageSetup.printTitlesRow = `${HEADING_ROW}:${HEADING_ROW}`;
  writeFundHead(sheet, placed);
  placed.forEach((one, index) => {
    writeFinding(sheet, HEADING_ROW + 1 + index, one);
  });
  sheet.autoFilter = `A${HEADING_ROW}:G${HEADING_ROW + Math.max(placed.length, 1)}`;
  void sheet.protect('', { autoFilter: true, formatColumns: true, formatRows: true });
}

function writeFundHead(sheet: Worksheet, placed: readonly PlacedFinding[]): void {
  const findings = new Set(placed.map(({ finding }) => finding));
  const title = sheet.getCell(1, 1);
  writeCell(title, findings.size === 0 ? 'Ingen fund' : `Fund (${findings.size})`);
  title.style = titleStyle();
  sheet.getRow(1).height = 26;
  sheet.getRow(HEADING_ROW).height = 22;
  HEADINGS.forEach(({ text, width }, index) => {
    sheet.getColumn(index + 1).width = width;
    const cell = sheet.getCell(HEADING_ROW, index + 1);
    writeCell(cell, text);
    cell.style = headingStyle('Identifikation');
  });
}

function writeFinding(sheet: Worksheet, row: number, { finding, at }: PlacedFinding): void {
  const cells = HEADINGS.map((_, index) => sheet.getCell(row, index + 1));
  const elsewhere = finding.cells.find((cell) => cell.sheet);
  const texts = [
    at?.sheet ?? elsewhere?.sheet ?? 'Hele indberetningen',
    at ? null : (elsewhere?.cell ?? null),
    severityLabel(finding),
    isRule(finding.rule) ? finding.rule : null,
    finding.title,
    finding.message,
    finding.fix,
  ];
  cells.forEach((cell, index) => {
    writeCell(cell, texts[index] ?? null);
    cell.style = bodyStyle();
  });
  const [, link, severity] = cells;
  if (severity) severity.style = { ...bodyStyle(), fill: ground(SEVERITY_GROUNDS[finding.severity]) };
  if (link && at) {
    writeLink(link, at.sheet, at.address);
    link.style = { ...bodyStyle(), font: { name: FONT, size: 10, underline: true, color: { argb: 'FF0B5CAD' } } };
  }
  const lines = Math.max(Math.ceil(finding.message.length / 66), Math.ceil(finding.fix.length / 66), 1);
  sheet.getRow(row).height = 6 + lines * 14;
}

function bodyStyle(): Partial<Style> {
  return {
    font: { name: FONT, size: 10 },
    border: FRAME,
    alignment: { vertical: 'middle', horizontal: 'left', indent: 1, wrapText: true },
  };
}
