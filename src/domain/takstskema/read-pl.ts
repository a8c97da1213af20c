import { Amount } from '../amount.js';
import type { PlainSheet } from './cells.js';
import { isBlank, readCell } from './read-cell.js';
import { faultAt, type ReadingFault } from './reading-faults.js';
import { textOf } from './show-value.js';
import { lettersOf, type Takstskema } from './template.js';

/** Anvendt P/L above the headings, in percentage points, and its cell, found by its label; null where it is blank. */
export function readPl(
  sheet: PlainSheet,
  headingRow: number,
  template: Takstskema,
): { appliedPl: Amount | null; cell: string | null; faults: ReadingFault[] } {
  const { label } = template.takster.pl;
  for (const { row, cells } of sheet.rows.filter((one) => one.row < headingRow)) {
    const at = cells.find((cell) => cell.value && textOf(cell.value).toLowerCase() === label.toLowerCase());
    const cell = at && cells.find((one) => one.column > at.column && !isBlank(one));
    if (!cell) continue;
    const { value, fault } = readCell(cell, { field: 'pl', type: 'percent', small: true });
    const place = { lineKey: null, field: 'pl', sheet: sheet.name, cell: `${lettersOf(cell.column)}${row}` };
    const faults = fault ? [faultAt(fault.code, [place], { heading: label, ...fault })] : [];
    return { appliedPl: value instanceof Amount ? value : null, cell: place.cell, faults };
  }
  return { appliedPl: null, cell: null, faults: [] };
}
