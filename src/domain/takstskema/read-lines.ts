import type { ChangedLockedCell } from '../rules/context.js';
import type { Line } from '../takst.js';
import { type FoundSheet, lettersByField, rowsOf, type WantedColumn } from './find-columns.js';
import { byPlainKey, followedKeys } from './follow-keys.js';
import { changedLockedCells, withOwnFigures } from './locked-cells.js';
import { matchLines } from './match-lines.js';
import type { LinePlaces } from './place-of.js';
import { isFilledIn, type RowCells, type RowFault, readLine } from './read-line.js';
import { faultAt, type ReadingFault } from './reading-faults.js';
import { missingCells } from './required-cells.js';
import { showValue, textOf } from './show-value.js';
import { columnOf, headingOf, type Takstskema } from './template.js';

/** What the rows of the sheet Takster are read against. */
export interface KnownLines {
  template: Takstskema;
  /** The lines that this driftsherre's Linje-ID may name, with the system's own figures: the prefill, and new lines of earlier uploads. */
  known: readonly Line[];
  /** The Linje-ID'er of last year that the column "Afløser Linje-ID" may name; all, where it is not known. */
  followable?: readonly string[];
  /** A fresh Linje-ID for a line that is new. */
  newLineKey: () => string;
}

export interface ReadLines {
  /** In the order of the rows; every line has its Linje-ID and the system's own figures of last year. */
  lines: Line[];
  places: LinePlaces;
  faults: ReadingFault[];
  changedLocked: ChangedLockedCell[];
}

/** The lines of the sheet Takster, each with its identity. Ghost rows are passed over. */
export function readLines(found: FoundSheet, wanted: readonly WantedColumn[], context: KnownLines): ReadLines {
  const { template, known, newLineKey } = context;
  const rows = readRows(found, wanted, context);
  const matches = matchLines(rows, known);
  const own = new Map(known.map((line) => [line.lineKey, line]));
  const columns = lettersByField(found);
  const result: ReadLines = {
    lines: [],
    places: { sheet: found.sheet.name, rows: {}, columns },
    faults: [],
    changedLocked: [],
  };
  rows.forEach(({ row, cells, line: unnamed, faults }, index) => {
    const match = matches[index];
    const lineKey = match?.lineKey ?? newLineKey();
    const line = withOwnFigures({ ...unnamed, lineKey }, own.get(lineKey));
    const keyFault = match?.fault ? [{ column: columnOf(template.takster, 'lineKey'), fault: match.fault }] : [];
    for (const { column, fault } of [...keyFault, ...faults]) {
      const place = { lineKey, field: column.field, sheet: found.sheet.name, cell: `${columns[column.field]}${row}` };
      result.faults.push(faultAt(fault.code, [place], { heading: headingOf(column, template.year), ...fault }));
    }
    result.lines.push(line);
    result.places.rows[lineKey] = row;
    result.changedLocked.push(...changedLockedCells(line, cells, template));
  });
  return result;
}

interface FilledRow {
  row: number;
  cells: RowCells;
  writtenKey: string | null;
  line: Line;
  faults: RowFault[];
}

function readRows(
  found: FoundSheet,
  wanted: readonly WantedColumn[],
  { template, followable }: KnownLines,
): FilledRow[] {
  const mayFollow = followable && byPlainKey(followable);
  return rowsOf(found, wanted)
    .filter(({ cells }) => isFilledIn(cells, template))
    .map(({ row, cells }) => {
      const key = cells.get('lineKey')?.value;
      const { line, faults } = readLine(cells, template);
      const { keys, unknown } = followedKeys(line.predecessors, mayFollow);
      const all = [...faults, ...missingCells(line, faults, template), ...unknownPredecessors(unknown, template)];
      const writtenKey = (key && textOf(key)) || null;
      return { row, cells, writtenKey, line: { ...line, predecessors: keys }, faults: all };
    });
}

function unknownPredecessors(unknown: readonly string[], { takster, year }: Takstskema): RowFault[] {
  if (unknown.length === 0) return [];
  const read = showValue({ kind: 'text', text: unknown.join(', ') });
  const fault = { code: 'unknown_predecessor', read, list: String(year - 1) } as const;
  return [{ column: columnOf(takster, 'predecessors'), fault }];
}
