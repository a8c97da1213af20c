import { type Amount, sum } from '../domain/amount.js';
import type { WorldLine } from './world-line.js';

/** What a line is compared with: the takst of the year before that it carries on, or those of the lines that it follows. */
export function previousOf(
  line: WorldLine,
  before: ReadonlyMap<string, WorldLine>,
): { previousTakst: Amount | null; previousCleaned: Amount | null } {
  const own = before.get(line.lineKey);
  const followed = own ? [own] : line.predecessors.flatMap((key) => before.get(key) ?? []);
  return {
    previousTakst: weighted(followed, (one) => one.takst, 2),
    previousCleaned: weighted(followed, (one) => one.cleaned, 4),
  };
}

/** Several predecessors count by their places (takstskema.md, column 44). */
function weighted(lines: readonly WorldLine[], of: (line: WorldLine) => Amount, decimals: number): Amount | null {
  const [only, ...others] = lines;
  if (!only) return null;
  if (others.length === 0) return of(only);
  const places = sum(lines.map((line) => line.places));
  return sum(lines.map((line) => of(line).times(line.places ?? 0)))
    .dividedBy(places)
    .toDecimalPlaces(decimals);
}
