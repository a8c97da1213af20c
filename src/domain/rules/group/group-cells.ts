import type { Group, Line } from '../../takst.js';
import type { Hit } from '../context.js';

/** The field's cell on each of the lines. */
export function cellsOf(lines: readonly Line[], field: keyof Line): Hit['cells'] {
  return lines.map(({ lineKey }) => ({ lineKey, field }));
}

/**
 * Where an amount of a group stands: the cells that hold it, or where none does, the cell of the group's first line:
 * each amount is written once (R36).
 */
export function whereWritten(group: Group, field: keyof Line): Hit['cells'] {
  const written = group.lines.filter((line) => line[field] !== null);
  return cellsOf(written.length > 0 ? written : group.lines.slice(0, 1), field);
}
