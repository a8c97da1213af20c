import type { Amount } from './amount.js';
import { followed, type PreviousLines } from './predecessors.js';
import type { Line } from './takst.js';

type Follows = Pick<Line, 'lineKey' | 'predecessors'>;

/** The approved lines of a takstår: what they are compared with, and what they follow themselves. */
export interface ApprovedYear {
  year: number;
  lines: readonly Follows[];
  previous: PreviousLines;
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
  for (const { year, lines, previous } of years) {
    const { keys, line: then } = followed(ends, previous);
    if (!then) break;
    chain.push({ year, takst: then.takst, cleaned: then.cleaned, unit: then.unit });
    ends = lines.filter(({ lineKey }) => keys.includes(lineKey));
  }
  return chain;
}
