import type { Line } from '../../domain/takst.js';
import { blankLine } from '../../domain/takstskema/read-line.js';

const FIELDS = Object.keys(blankLine('')) as (keyof Line)[];

/** The line alone, of a row that holds more: where every field of it counts as a figure (R68). */
export function plainLine(row: Line): Line {
  return Object.fromEntries(FIELDS.map((field) => [field, row[field]])) as unknown as Line;
}
