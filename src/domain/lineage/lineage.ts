import { type Amount, HUNDRED, sum } from '../amount.js';
import type { PreviousLine } from '../rules/context.js';
import type { Line } from '../takst.js';

/** A line of the year before that passes on what it was, or part of it. */
export interface Predecessor {
  lineKey: string;
  /** The share of it that passes on, percentage points above 0 and up to 100; null: none is recorded, all of it counts. */
  share: Amount | null;
}

/** Who recorded it: the indberetter on a page, a decided ind- or udmelding, the secretariat. */
export type LinkSource = 'page' | 'change' | 'secretariat';

/** What is recorded of one line: what it follows; nothing where it is new in spite of its Linje-ID. */
export interface RecordedLink {
  predecessors: readonly Predecessor[];
  source: LinkSource;
  /** Some of it was another driftsherre's. */
  moved?: boolean;
}

/** What is recorded of the lines of a takstår, by their lineKey. Of the others their own column counts. */
export type Lineage = ReadonlyMap<string, RecordedLink>;

/** What a line says of itself: its Linje-ID, and the column "Afløser Linje-ID". */
export type Follows = Pick<Line, 'lineKey' | 'predecessors'>;

/** What the lines of a takstår are compared with: the approved takster of the year before by lineKey, and who follows whom. */
export interface YearBefore {
  previous: ReadonlyMap<string, PreviousLine>;
  lineage: Lineage;
}

/**
 * What a line follows: what is recorded of it; else itself, where it was there the year before; else what its column says.
 * What its indberetter recorded on a page gives way to what the sheet says. Some of it may have no approved takst.
 */
export function predecessorsOf(
  line: Follows,
  { previous, lineage }: { previous: ReadonlyMap<string, unknown>; lineage: Lineage },
): readonly Predecessor[] {
  const recorded = recordedOf(line, lineage);
  if (recorded) return recorded;
  return previous.has(line.lineKey) ? named([line.lineKey]) : named(line.predecessors);
}

/** What a line follows by its records or its column, whether or not it was there itself. */
export function namedPredecessors(line: Follows, lineage: Lineage): readonly Predecessor[] {
  return recordedOf(line, lineage) ?? named(line.predecessors);
}

function recordedOf({ lineKey, predecessors }: Follows, lineage: Lineage): readonly Predecessor[] | null {
  const recorded = lineage.get(lineKey);
  if (!recorded || (recorded.source === 'page' && predecessors.length > 0)) return null;
  return recorded.predecessors;
}

const named = (keys: readonly string[]): Predecessor[] => keys.map((lineKey) => ({ lineKey, share: null }));

/** Each predecessor once: shares of the same line add up, and all of it passes on where one of them is not recorded. */
export function addedUp(predecessors: readonly Predecessor[]): Predecessor[] {
  if (predecessors.length === 1) return [...predecessors];
  const keys = [...new Set(predecessors.map(({ lineKey }) => lineKey))];
  return keys.map((lineKey) => {
    const shares = predecessors.filter((one) => one.lineKey === lineKey).map(({ share }) => share);
    const total = sum(shares);
    return { lineKey, share: shares.includes(null) ? null : total.greaterThan(HUNDRED) ? HUNDRED : total };
  });
}
