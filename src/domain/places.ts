import { type Amount, sum } from './amount.js';
import type { Line } from './takst.js';

const COUNTED: ReadonlySet<string | null> = new Set(['gennemsnit', 'niveau', 'basis']);

/**
 * The places of a tilbud, given its lines: those of its gennemsnit, niveau and basis lines. Activity lines divide the
 * places, they do not add any (takstskema.md).
 */
export function placesOf(lines: readonly Line[]): Amount {
  return sum(lines.filter((line) => COUNTED.has(line.serviceKind)).map((line) => line.places));
}
