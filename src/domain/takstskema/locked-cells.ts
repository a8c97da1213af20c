import type { Amount } from '../amount.js';
import type { ChangedLockedCell } from '../rules/context.js';
import type { Line } from '../takst.js';
import { isBlank, readCell } from './read-cell.js';
import type { RowCells } from './read-line.js';
import { showValue } from './show-value.js';
import type { Takstskema } from './template.js';

const OWN = ['previousTakst', 'previousCleaned'] as const;

/** The system's own figures on a line, from the system and never from the sheet. */
export function withOwnFigures(line: Line, own: Line | undefined): Line {
  return { ...line, previousTakst: own?.previousTakst ?? null, previousCleaned: own?.previousCleaned ?? null };
}

/** Locked cells that hold something else than the system's own figure, which counts (R37). `own` is "" where there is none. */
export function changedLockedCells(line: Line, cells: RowCells, template: Takstskema): ChangedLockedCell[] {
  return OWN.flatMap((field) => {
    const column = template.takster.columns.find((one) => one.field === field);
    const cell = cells.get(field);
    if (!column || isSame(line[field], readCell(cell, column).value, isBlank(cell))) return [];
    const read = cell?.value ? showValue(cell.value) : '';
    return [{ lineKey: line.lineKey, field, read, own: line[field]?.toFixed() ?? '' }];
  });
}

function isSame(own: Amount | null, read: unknown, blank: boolean): boolean {
  if (blank) return own === null;
  return own !== null && typeof read === 'object' && read !== null && own.equals(read as Amount);
}
