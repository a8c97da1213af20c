import { type Follows, predecessorsOf, type YearBefore } from './lineage.js';

/** What became of the lines of the year before: those that follow it, in their order, by the lineKey of the one followed. */
export function successorsOf<L extends Follows>(
  lines: readonly L[],
  before: YearBefore,
): ReadonlyMap<string, readonly L[]> {
  const successors = new Map<string, L[]>();
  for (const line of lines) {
    for (const { lineKey } of predecessorsOf(line, before)) {
      if (before.previous.has(lineKey)) successors.set(lineKey, [...(successors.get(lineKey) ?? []), line]);
    }
  }
  return successors;
}
