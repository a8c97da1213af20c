import { type Amount, amount } from '../amount.js';
import type { ApprovedLine } from '../rules/context.js';
import type { Group } from '../takst.js';
import { type Bridge, bridgeFrom, type ExactPart } from './bridge.js';
import { distinctGroups } from './distinct-groups.js';
import { type GroupYear, groupYear } from './group-year.js';
import { knownOf } from './line-bridge.js';
import { stepParts, type YearTakst } from './step-parts.js';
import { type Volume, volumeStep } from './volume.js';
import { wholeYear } from './whole-year.js';

const ONE = amount(1);

/**
 * The step of what a group must cover a unit, (grundlag + regulering) / units, divided as a line's is: told beside its lines,
 * since a changed takst model may move each of them while the group stands still. `last` are the lines that its lines
 * follow. null where last year's costs or the units are unknown, or these are no longer the same.
 */
export function groupBridgeOf(group: Group, last: readonly ApprovedLine[], pl: Amount): Bridge | null {
  const years = { before: yearOf(last.map(wholeYear)), now: yearOf(asItRan(group)) };
  const volumes = volumeStep(years.before.volume, years.now.volume);
  const before = volumes && meanTakst(years.before, volumes.before);
  const now = volumes && meanTakst(years.now, volumes.now);
  if (!before?.takst.greaterThan(0) || !now) return null;
  const units = groupYear([group]).volume?.units ?? null;
  const span = { unit: now.volume.unit, units, before: before.takst, now: now.takst };
  return bridgeFrom(
    { ...span, known: knownOf(before.budget, now.budget) },
    stepParts(before, now, pl).filter(isOfGroups),
  );
}

const yearOf = (lines: readonly ApprovedLine[]): GroupYear => groupYear(distinctGroups(lines));

const asItRan = (group: Group): ApprovedLine[] => group.lines.map((line) => wholeYear({ line, group }));

const meanTakst = ({ budget }: GroupYear, volume: Volume): YearTakst | null =>
  budget && { takst: budget.grundlag.plus(budget.regulation).dividedBy(volume.units), ratio: ONE, budget, volume };

/** The mean has nothing to distribute and rounds nothing. */
const isOfGroups = ({ key }: ExactPart): boolean => key !== 'distribution' && key !== 'rounding';
