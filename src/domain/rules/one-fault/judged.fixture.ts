import { groupLines } from '../../balance.js';
import type { Line } from '../../takst.js';
import type { WrittenRow } from '../../takstskema/cells.fixture.js';
import { placeOf } from '../../takstskema/place-of.js';
import { findingOf } from '../../takstskema/reading-faults.js';
import { columnOf, lettersOf, type TaksterField } from '../../takstskema/template.js';
import type { Finding } from '../context.js';
import { RULES } from '../index.js';
import { readBack, type Sheet, workbookOf } from '../models/sheet.fixture.js';
import { cellKey, runRules } from '../rule.js';
import { movedAround, movedColumn, movedRow } from './moved.fixture.js';

/** A cell of the sheet Takster by the row that a person filled in and its field; null is the submission as a whole. */
export type Cell = readonly [row: WrittenRow, field: TaksterField] | null;

/** All that is found in the sheet, sent in with its columns reordered and rows inserted. */
export function findingsIn(sheet: Sheet): Finding[] {
  const read = readBack(movedAround(workbookOf(sheet), sheet.template.takster), sheet);
  const refused = new Set(
    read.faults.flatMap(({ cells }) => cells.map(({ lineKey, field }) => cellKey(lineKey ?? '', field as keyof Line))),
  );
  const { lines, tilbudChanges, changedLocked, appliedPl, places } = read;
  const context = { ...sheet.around, lines, groups: groupLines(lines), tilbudChanges, changedLocked, appliedPl };
  const locate = (lineKey: string | null, field: string | null) => placeOf(places, lineKey, field);
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
  if (cell === null) return 'hele indberetningen';
  const [row, field] = cell;
  const { name, firstRow } = template.takster;
  const letters = lettersOf(movedColumn(columnOf(template.takster, field).number));
  return `${name}!${letters}${movedRow(firstRow + rows.indexOf(row), firstRow)}`;
}
