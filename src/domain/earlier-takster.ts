import type { Amount } from './amount.js';
import type { Follows, YearBefore } from './lineage/lineage.js';
import { followed } from './predecessors.js';

/**
 * The approved lines of a takstår: what those of the year after are compared with, what is recorded of who of those follows
 * whom, and what the lines follow themselves.
 */
export interface ApprovedYear extends YearBefore {
  year: number;
  lines: readonly Follows[];
}

/** What a line, or what it follows, was charged in an earlier takstår. */
export interface EarlierTakst {
  year: number;
  takst: Amount;
  /** null: not known, since the grundlag of that year is not. */
  cleaned: Amount | null;
  unit: string;
}

/**
 * The earlier takster of each line, newest first, followed through its predecessors year by year; of several the average as
 * in previousOf. The chain ends at the first year without any. `years` are the years before, newest first, without a gap.
 */
export function earlierTakster(
  lines: readonly Follows[],
  years: readonly ApprovedYear[],
): ReadonlyMap<string, readonly EarlierTakst[]> {
  return new Map(lines.map((line) => [line.lineKey, chainOf(line, years)]));
}

function chainOf(line: Follows, years: readonly ApprovedYear[]): EarlierTakst[] {
  const chain: EarlierTakst[] = [];
  let ends: readonly Follows[] = [line];
  for (const { year, lines, ...before } of years) {
    const { keys, line: then } = followed(ends, before);
    if (!then) break;
    chain.push({ year, takst: then.takst, cleaned: then.cleaned, unit: then.unit });
    ends = lines.filter(({ lineKey }) => keys.includes(lineKey));
  }
  return chain;
}
