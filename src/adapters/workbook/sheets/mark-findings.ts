import type { Cell, Workbook, Worksheet } from 'exceljs';
import type { Finding } from '../../../domain/rules/context.js';
import { lettersOf, type Takstskema } from '../../../domain/takstskema/template.js';
import { writeCell } from '../cell.js';
import { groupBy, isRule, type PlacedFinding, severityLabel, titleOf } from '../cell-findings.js';
import { writeNote } from '../note.js';
import type { RowPlan } from '../row-plan.js';
import { bandStyle, bodyStyle, ground, headingStyle, SEVERITY_GROUNDS, unitStyle } from '../takstskema-look.js';

const ERROR_COLUMN_WIDTH = 60;
const ERROR_BAND = 'Fejl';
/** With the Linje-ID that the row got instead, it would pass for a line that is meant to be new the next time. */
const WRONG_KEYS = ['unknown_line_key', 'doubled_line_key'];

/** A colour and one note on each cell with findings, and the column "Fejl" after the last, with the findings of the line. */
export function markFindings(
  workbook: Workbook,
  takstskema: Takstskema,
  placed: readonly PlacedFinding[],
  plan: RowPlan,
): void {
  for (const { name } of [takstskema.takster, takstskema.changes]) {
    const sheet = workbook.getWorksheet(name);
    const here = placed.filter(({ at }) => at?.sheet === name);
    if (!sheet) continue;
    for (const [address, findings] of groupBy(here, ({ at }) => at?.address ?? null)) {
      markCell(sheet, sheet.getCell(address), findings);
    }
    if (name === takstskema.takster.name) {
      writeErrorColumn(
        sheet,
        takstskema,
        groupBy(here, ({ at }) => at?.row ?? null),
        plan,
      );
    }
  }
}

function markCell(sheet: Worksheet, cell: Cell, findings: readonly Finding[]): void {
  const [gravest] = findings;
  if (gravest) cell.style = { ...cell.style, fill: ground(SEVERITY_GROUNDS[gravest.severity]) };
  const unread = findings.find((finding) => !isRule(finding.rule));
  const read = unread?.values.read?.value;
  // What could not be read stands again as it was typed, so that it can be mended where it was.
  if (read && (cell.value === null || WRONG_KEYS.includes(unread.rule))) writeCell(cell, read);
  if (unread) cell.style = { ...cell.style, protection: { locked: false } };
  writeNote(sheet, cell, findings.map(noteText).join('\n\n'));
}

function noteText(finding: Finding): string {
  const head = `${severityLabel(finding)}: ${titleOf(finding)}`;
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
  sheet.getCell(takster.headingRow - 1, column).style = bandStyle(ERROR_BAND);
  sheet.getCell(takster.headingRow, column).style = headingStyle(ERROR_BAND);
  sheet.getCell(takster.unitRow, column).style = unitStyle(ERROR_BAND);
  writeCell(sheet.getCell(takster.headingRow, column), sheets.errorColumn);
  for (let row = plan.firstRow; row <= plan.lastRow; row += 1) {
    const cell = sheet.getCell(row, column);
    const findings = byRow.get(row) ?? [];
    cell.style = bodyStyle(true, '@', 'left');
    const texts = findings.map((finding) => `${severityLabel(finding)}: ${titleOf(finding)}`);
    writeCell(cell, texts.join('\n') || null);
    const line = sheet.getRow(row);
    line.height = Math.max(line.height, 4 + texts.length * 14);
  }
  sheet.autoFilter = `A${takster.unitRow}:${lettersOf(column)}${plan.lastRow}`;
}
