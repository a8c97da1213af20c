import { type Amount, sum } from './amount.js';
import type { Line } from './takst.js';

const COUNTED: ReadonlySet<string | null> = new Set(['gennemsnit', 'niveau', 'basis']);

/** Whether a line's places are places of its tilbud. Activity lines divide the places, they do not add any (takstskema.md). */
export function countsPlaces({ serviceKind }: Line): boolean {
  return COUNTED.has(serviceKind);
}

/** The places of a tilbud, given its lines: those of its gennemsnit, niveau and basis lines. */
export function placesOf(lines: readonly Line[]): Amount {
  return sum(lines.filter(countsPlaces).map((line) => line.places));
}
