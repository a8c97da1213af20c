import type { Finding } from '../../../../domain/rules/context.js';
import type { CellLink, SummaryEntry } from '../../../../web/ui/error-summary.js';
import { titleOf } from './sheet-rows.js';

/** Most cells that one entry names. */
const MOST_CELLS = 30;

/**
 * The entries of a summary: the same error said once, with every cell it stands in. What stands outside the rows (the
 * sheet Tilbudsændringer, the P/L, the submission as a whole) is told in full, since no row below tells it.
 */
export function findingEntries(
  findings: readonly Finding[],
  rowsSheet: string,
  href: (cell: string, lineKey: string) => string,
): SummaryEntry[] {
  const entries = new Map<string, SummaryEntry & { cells: CellLink[] }>();
  for (const finding of findings) {
    const inRows = finding.cells.filter((cell) => isInRows(cell, rowsSheet));
    const text = inRows.length > 0 ? titleOf(finding.title, finding.rule) : outsideText(finding);
    const entry = entries.get(text) ?? { text, cells: [] };
    const known = new Set(entry.cells.map(({ cell }) => cell));
    for (const { cell, lineKey } of inRows)
      if (cell && lineKey && !known.has(cell)) entry.cells.push({ cell, href: href(cell, lineKey) });
    entries.set(text, entry);
  }
  return [...entries.values()].map(shortened);
}

function shortened({ text, cells }: SummaryEntry & { cells: CellLink[] }): SummaryEntry {
  const more = cells.length - MOST_CELLS;
  return more > 0 ? { text: `${text} – og ${more} celler til`, cells: cells.slice(0, MOST_CELLS) } : { text, cells };
}

/** Pointed at in the table of rows: on a line of the sheet Takster. */
export const isInRows = ({ lineKey, cell, sheet }: Finding['cells'][number], rowsSheet: string): boolean =>
  lineKey !== null && cell !== null && sheet === rowsSheet;

function outsideText({ cells, title, rule, message, fix }: Finding): string {
  const places = cells.flatMap(({ sheet, cell }) => (sheet && cell ? [`${sheet} ${cell}`] : []));
  const where = places.length > 0 ? `${places.join(', ')}: ` : '';
  return `${where}${titleOf(title, rule)}. ${message} ${fix}`;
}
