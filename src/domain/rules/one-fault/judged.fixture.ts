import { groupLines } from '../../balance.js';
import type { Line } from '../../takst.js';
import type { WrittenRow } from '../../takstskema/cells.fixture.js';
import { placeOf } from '../../takstskema/place-of.js';
import { findingOf } from '../../takstskema/reading-faults.js';
import { columnOf, lettersOf, type TaksterField } from '../../takstskema/template.js';
import type { TilbudChange } from '../../tilbud.js';
import type { Finding } from '../context.js';
import { RULES } from '../index.js';
import { readBack, type Sheet, workbookOf } from '../models/sheet.fixture.js';
import { cellKey, type Locate, runRules } from '../rule.js';
import { movedAround, movedColumn, movedRow } from './moved.fixture.js';

/**
 * A cell of the sheet Takster by the row that a person filled in and its field, of Tilbudsændringer by the index of its row, or
 * Anvendt P/L; null is the submission as a whole.
 */
export type Cell = LineCell | { change: number; field: keyof TilbudChange } | 'pl' | null;
export type LineCell = readonly [row: WrittenRow, field: TaksterField];

/** All that is found in the sheet, sent in with its columns reordered and rows inserted. */
export function findingsIn(sheet: Sheet): Finding[] {
  const read = readBack(movedAround(workbookOf(sheet), sheet.template.takster), sheet);
  const refused = new Set(
    read.faults.flatMap(({ cells }) => cells.map(({ lineKey, field }) => cellKey(lineKey ?? '', field as keyof Line))),
  );
  const { lines, tilbudChanges, changedLocked, appliedPl, places } = read;
  const context = { ...sheet.around, lines, groups: groupLines(lines), tilbudChanges, changedLocked, appliedPl };
  const locate: Locate = (lineKey, field, change) => placeOf(places, lineKey, field, change);
  return [...read.faults.map(findingOf), ...runRules(RULES, context, { refused, locate })];
}

/** What was found as "R05 Takster!K12", each once, in order. */
export function placesOf(findings: readonly Finding[]): string[] {
  const found = findings.flatMap(({ rule, cells }) =>
    cells.map(({ sheet, cell }) => `${rule} ${cell === null ? 'hele indberetningen' : `${sheet}!${cell}`}`),
  );
  return [...new Set(found)].sort();
}

/** Where the cell of a row stands once all is moved: in the column under its heading, in the row of its line. */
export function addressOf(cell: Cell, { template, rows }: Sheet): string {
  const { takster, changes } = template;
  if (cell === null) return 'hele indberetningen';
  if (cell === 'pl')
    return `${takster.name}!${lettersOf(takster.pl.valueColumn)}${movedRow(takster.pl.row, takster.firstRow)}`;
  if ('change' in cell) return movedAddress(changes, columnOf(changes, cell.field).number, cell.change);
  const [row, field] = cell;
  return movedAddress(takster, columnOf(takster, field).number, rows.indexOf(row));
}

function movedAddress({ name, firstRow }: { name: string; firstRow: number }, column: number, index: number): string {
  return `${name}!${lettersOf(movedColumn(column))}${movedRow(firstRow + index, firstRow)}`;
}
