import type { Finding } from '../../../../domain/rules/context.js';
import type { SheetFinding, SheetRow } from '../../../../web/ui/sheet.js';
import type { JudgedLine } from '../../check/judged-upload.js';
import type { Upload } from '../../upload/upload.entity.js';
import { cellText } from './cell-text.js';
import { type FindingsView, isIn } from './findings-view.js';
import { letterOf, type ShownColumn } from './sheet-columns.js';

/** The lines as rows of the sender's sheet. What is found in many rows is told at the first and named at the others. */
export function sheetRows(
  upload: Upload,
  lines: readonly JudgedLine[],
  columns: readonly ShownColumn[],
  view: FindingsView,
): SheetRow[] {
  const toldAt = new Map<string, string>();
  return lines.map((judged) => ({
    number: judged.line.row,
    cells: columns.map(({ field, type }) => cellText(judged, field, type)),
    findings: judged.findings
      .filter((finding) => isIn(view, finding))
      .map((finding) => atRow(upload, judged, finding, toldAt)),
  }));
}

function atRow(upload: Upload, { line }: JudgedLine, finding: Finding, toldAt: Map<string, string>): SheetFinding {
  const letters = lettersIn(upload, line.lineKey, finding);
  const [letter = letterOf(upload, null), ...also] = letters;
  const cell = `${letter}${line.row}`;
  const named = [cell, ...also.map((one) => `${one}${line.row}`)].join(', ');
  const { severity, title, rule } = finding;
  const key = JSON.stringify([rule, severity, finding.message]);
  const before = toldAt.get(key);
  if (before)
    return { cell: named, letter, also, severity, text: `${titleOf(title, rule)}.`, fix: `Det samme som ${before}.` };
  if (finding.cells.length > 1) toldAt.set(key, cell);
  return {
    cell: named,
    letter,
    also,
    severity,
    text: `${titleOf(title, rule)}.`,
    fix: `${finding.message} ${finding.fix}`,
  };
}

function lettersIn(upload: Upload, lineKey: string, { cells }: Finding): string[] {
  const own = cells.filter((cell) => cell.lineKey === lineKey);
  return [...new Set(own.map(({ field }) => letterOf(upload, field)))];
}

/** "Belægning over 100 % (R10)"; the code of a reading fault says nothing to a reader. */
export const titleOf = (title: string, rule: string): string => (/^R\d+$/.test(rule) ? `${title} (${rule})` : title);
