import type { Amount } from '../amount.js';
import { unitsOf } from '../balance.js';
import type { ApprovedLine, PreviousLine } from '../rules/context.js';
import type { Group, Line } from '../takst.js';
import { type Bridge, bridgeFrom, type ExactPart } from './bridge.js';
import type { Budget } from './budget.js';
import { distinctGroups } from './distinct-groups.js';
import { type GroupYear, groupYear } from './group-year.js';
import { restParts } from './rest-parts.js';
import { stepParts, type YearTakst } from './step-parts.js';
import { type Volume, volumeOf, volumeStep } from './volume.js';
import { wholeYear } from './whole-year.js';

/**
 * The step of a line's takst from the approved takst it follows, divided (domain.md, "What a change is"; stepParts). `last`
 * are the lines it follows, itself or its predecessors, with their groups of last year; `previous` is what previousOf
 * makes of them. `pl` in percentage points. Where the costs or the units of a year are unknown, P/L and the rest alone.
 * null where there is nothing to compare, as in changeOf: no takst, no approved takst above 0, or another unit.
 */
export function bridgeOf(
  line: Line,
  group: Group,
  last: readonly ApprovedLine[],
  previous: PreviousLine | null,
  pl: Amount,
): Bridge | null {
  const { takst, unit } = line;
  if (!takst || !unit || !previous?.takst.greaterThan(0) || unit !== previous.unit) return null;
  const span = { unit, units: unitsOf(line), before: previous.takst, now: takst };
  const lines = { before: last.map(wholeYear), now: [wholeYear({ line, group })] };
  const groups = { before: distinctGroups(lines.before), now: distinctGroups(lines.now) };
  const years = { before: groupYear(groups.before), now: groupYear(groups.now) };
  const volumes =
    volumeStep(years.before.volume, years.now.volume) ?? volumeStep(ownVolume(lines.before), ownVolume(lines.now));
  const before = volumes && yearTakst(previous.takst, years.before, volumes.before);
  const now = volumes && yearTakst(takst, years.now, volumes.now);
  if (!before || !now) return bridgeFrom({ ...span, known: 'rest' }, restParts(previous.takst, takst, pl));
  const alone = [groups.before, groups.now].every((one) => one.flatMap((of) => of.lines).length === 1);
  const parts = stepParts(before, now, pl).flatMap((part) => distribution(part, alone, before, now));
  return bridgeFrom({ ...span, known: knownOf(before.budget, now.budget) }, parts);
}

/** Where the groups have no volume that can be compared, the line is told of its own. */
const ownVolume = (lines: readonly ApprovedLine[]): Volume | null => volumeOf(lines.map(({ line }) => line));

/** null where the costs, or a takst or units of the groups, are unknown. */
function yearTakst(takst: Amount, { budget, charged }: GroupYear, volume: Volume): YearTakst | null {
  return budget && charged && { takst, ratio: takst.times(volume.units).dividedBy(charged), budget, volume };
}

/** How the group's takster stand to each other: no part of a takst that is alone in both years. */
function distribution(part: ExactPart, alone: boolean, before: YearTakst, now: YearTakst): ExactPart[] {
  if (part.key !== 'distribution') return [part];
  const percent = ({ ratio }: YearTakst) => ratio.times(100);
  return alone ? [] : [{ ...part, figures: { before: percent(before), now: percent(now), kind: 'percent' } }];
}

export const knownOf = (before: Budget, now: Budget): 'all' | 'total' =>
  before.categories && now.categories ? 'all' : 'total';
