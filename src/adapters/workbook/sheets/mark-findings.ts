import type { Worksheet } from 'exceljs';
import type { Finding } from '../../../domain/rules/context.js';
import { columnOf, lettersOf, type Takstskema } from '../../../domain/takstskema/template.js';
import { writeCell } from '../cell.js';
import { groupBy, type PlacedFinding, severityLabel } from '../cell-findings.js';
import { writeNote } from '../note.js';
import type { RowPlan } from '../row-plan.js';
import type { HandedBack } from '../takstskema-input.js';
import { bandStyle, bodyStyle, ground, headingStyle, SEVERITY_GROUNDS, unitStyle } from '../takstskema-look.js';

const ERROR_COLUMN_WIDTH = 60;

/** A colour and one note on each cell with findings, and the column "Fejl" after the last, with the findings of the line. */
export function markFindings(
  sheet: Worksheet,
  takstskema: Takstskema,
  placed: readonly PlacedFinding[],
  plan: RowPlan,
): void {
  for (const [address, findings] of groupBy(placed, (one) => one.address)) {
    const cell = sheet.getCell(address);
    const [gravest] = findings;
    if (gravest) cell.style = { ...cell.style, fill: ground(SEVERITY_GROUNDS[gravest.severity]) };
    writeNote(sheet, cell, findings.map(noteText).join('\n\n'));
  }
  writeErrorColumn(
    sheet,
    takstskema,
    groupBy(placed, (one) => one.row),
    plan,
  );
}

/** What could not be read stands again as it was typed, so that it can be mended where it was. */
export function writeUnread(
  sheet: Worksheet,
  { takster }: Takstskema,
  unread: HandedBack['unread'],
  plan: RowPlan,
): void {
  for (const { lineKey, field, text } of unread ?? []) {
    const row = plan.rowOf.get(lineKey);
    if (row !== undefined) writeCell(sheet.getCell(row, columnOf(takster, field).number), text);
  }
}

function noteText(finding: Finding): string {
  const head = `${severityLabel(finding)} (${finding.rule}): ${finding.title}`;
  return [head, finding.message, finding.fix].filter((text) => text !== '').join('\n');
}

function writeErrorColumn(
  sheet: Worksheet,
  { takster, sheets }: Takstskema,
  byRow: ReadonlyMap<number, Finding[]>,
  plan: RowPlan,
): void {
  const column = takster.columns.length + 1;
  sheet.getColumn(column).width = ERROR_COLUMN_WIDTH;
  sheet.getCell(takster.headingRow - 1, column).style = bandStyle('Forklaring');
  sheet.getCell(takster.headingRow, column).style = headingStyle('Forklaring');
  sheet.getCell(takster.unitRow, column).style = unitStyle('Forklaring');
  writeCell(sheet.getCell(takster.headingRow, column), sheets.errorColumn);
  for (let row = plan.firstRow; row <= plan.lastRow; row += 1) {
    const cell = sheet.getCell(row, column);
    const findings = byRow.get(row) ?? [];
    cell.style = bodyStyle(true, '@', false);
    const texts = findings.map((finding) => `${severityLabel(finding)}: ${finding.title} (${finding.rule})`);
    writeCell(cell, texts.join('\n') || null);
    const line = sheet.getRow(row);
    line.height = Math.max(line.height, 4 + texts.length * 14);
  }
  sheet.autoFilter = `A${takster.unitRow}:${lettersOf(column)}${plan.lastRow}`;
}
