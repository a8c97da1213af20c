import { type Amount, HUNDRED, sum, ZERO } from './amount.js';
import { exactCleanedTakst, storedCleaned, unitsOf } from './balance.js';
import type { PreviousLine } from './rules/context.js';
import type { Group, Line } from './takst.js';

/** How a line moved against the approved takst it follows. Percentage points, unrounded, so that limits compare exactly. */
export interface Change {
  /** takst / last approved takst − 1. */
  nominal: Amount;
  /** The change beyond P/L of what is compared: the cleaned takster, or the nominal ones where `basis` says so. */
  real: Amount;
  /** This year's cleaned takst, four decimals; null where grundlag + regulering is not above 0. */
  cleaned: Amount | null;
  basis: 'renset' | 'ikke renset';
  /** abs(cleaned − last cleaned × (1 + P/L)) × units, kroner a year; null where the units are unknown. */
  yearlyEffect: Amount | null;
}

/** takst / last − 1 in percentage points; `last` is above 0. */
export function nominalChange(takst: Amount, last: Amount): Amount {
  return takst.times(HUNDRED).dividedBy(last).minus(HUNDRED);
}

/** cleaned / (last × (1 + P/L)) − 1 in percentage points; `last` is above 0, `pl` in percentage points above −100. */
export function realChange(cleaned: Amount, last: Amount, pl: Amount): Amount {
  return nominalChange(cleaned.times(HUNDRED), last.times(HUNDRED.plus(pl)));
}

/**
 * The change of a line (domain.md, "What a change is"). null where there is nothing to compare: no takst or no approved
 * takst above 0, or another unit than then (R45 tells of that). Without last year's grundlag the nominal takster are compared.
 */
export function changeOf(line: Line, group: Group, previous: PreviousLine, pl: Amount): Change | null {
  const { takst, unit } = line;
  if (!takst || !unit) return null;
  const cleaned = exactCleanedTakst(takst, group);
  const pair = pairOf({ takst, cleaned, unit }, previous);
  if (!pair) return null;
  const units = unitsOf(line);
  const projected = pair.last.times(HUNDRED.plus(pl)).dividedBy(HUNDRED);
  return {
    nominal: nominalChange(takst, previous.takst),
    real: realChange(pair.takst, pair.last, pl),
    cleaned: storedCleaned(cleaned),
    basis: pair.basis,
    yearlyEffect: units && pair.takst.minus(projected).abs().times(units),
  };
}

/** What was charged in a takstår; `cleaned` is null where the grundlag of that year is not known. */
export type Charged = Pick<PreviousLine, 'takst' | 'cleaned' | 'unit'>;

/** The real change from one takstår to a later one, compared as `changeOf` does; `pl` is the projection between the two. */
export function realChangeBetween(then: Charged, now: Charged, pl: Amount): Pick<Change, 'real' | 'basis'> | null {
  const pair = pairOf(now, then);
  return pair && { real: realChange(pair.takst, pair.last, pl), basis: pair.basis };
}

/** Whether `realChangeBetween` is above `limit`, percentage points: multiplied out, since a division costs several times as much. */
export function risesAbove(limit: Amount, then: Charged, now: Charged, pl: Amount): boolean {
  const pair = pairOf(now, then);
  if (!pair) return false;
  const most = pair.last.times(HUNDRED.plus(pl)).times(HUNDRED.plus(limit));
  return pair.takst.times(PARTS).greaterThan(most);
}

/** Of a takst against two percentages that are multiplied out. */
const PARTS = HUNDRED.times(HUNDRED);

/** Several years' P/L as one, percentage points: 3 % and 3 % are 6.09 %. */
export function compounded(pl: readonly Amount[]): Amount {
  const factor = pl.reduce((product, percent) => product.times(HUNDRED.plus(percent)).dividedBy(HUNDRED), HUNDRED);
  return factor.minus(HUNDRED);
}

/**
 * The weighted development of lines in percentage points (domain.md): Σ cleaned × units / Σ (last cleaned × (1 + P/L)) ×
 * units − 1 with this year's units. `lines` says how many could be compared; null where none could. What an activity line
 * brings in comes on top of its basis line: where it follows a line of another model, the basis line alone carries what
 * that line cost, so that a changed takst model is judged as a whole and the year before is not counted twice.
 */
export function weightedDevelopment(
  entries: readonly ComparedLine[],
  pl: Amount,
): { percent: Amount; lines: number } | null {
  const withBasis = new Set(entries.flatMap((entry) => (isComparedBasis(entry) ? entry.group : [])));
  const now: Amount[] = [];
  const then: Amount[] = [];
  for (const { line, group, previous, part } of entries) {
    const pair = previous && comparedPair(line, group, previous);
    const all = unitsOf(line);
    if (!pair || !all) continue;
    const units = part ? all.times(part) : all;
    const onTop = line.serviceKind === 'aktivitet' && previous.serviceKind !== 'aktivitet';
    if (onTop && !withBasis.has(group)) continue;
    now.push(pair.takst.times(units));
    then.push(onTop ? ZERO : pair.last.times(units));
  }
  const before = sum(then);
  return before.greaterThan(0) ? { percent: realChange(sum(now), before, pl), lines: now.length } : null;
}

interface ComparedLine {
  line: Line;
  group: Group;
  previous: PreviousLine | undefined;
  /** The part of the line that is compared with it, above 0 and up to 1; all of it where nothing is said. */
  part?: Amount;
}

const isComparedBasis = ({ line, group, previous }: ComparedLine): boolean =>
  line.serviceKind === 'basis' && previous !== undefined && comparedPair(line, group, previous) !== null;

/** What is compared with what: both takster cleaned (unrounded this year), or both as they are charged. */
interface ComparedPair {
  takst: Amount;
  last: Amount;
  basis: Change['basis'];
}

function comparedPair({ takst, unit }: Line, group: Group, previous: PreviousLine): ComparedPair | null {
  return takst && unit && pairOf({ takst, cleaned: exactCleanedTakst(takst, group), unit }, previous);
}

function pairOf({ takst, cleaned, unit }: Charged, last: Charged): ComparedPair | null {
  if (!last.takst.greaterThan(0) || unit !== last.unit) return null;
  if (cleaned && last.cleaned?.greaterThan(0)) return { takst: cleaned, last: last.cleaned, basis: 'renset' };
  return { takst, last: last.takst, basis: 'ikke renset' };
}
