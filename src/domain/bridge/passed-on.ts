import { type Amount, amount, HUNDRED, sum, ZERO } from '../amount.js';
import { unitsOf } from '../balance.js';
import type { Predecessor } from '../lineage/lineage.js';
import type { ApprovedLine } from '../rules/context.js';
import type { Group } from '../takst.js';
import { groupYear } from './group-year.js';
import { scaled } from './scaled.js';

const ALL = amount(1);

/** A group, the lines of last year that its lines follow, and what is recorded of the shares of these. */
export interface Following {
  group: Group;
  last: readonly ApprovedLine[];
  predecessors: readonly Predecessor[];
}

/**
 * The part of a line of last year that passes on to a group: the share that is recorded, else, where several groups follow
 * the same one, by this year's places and days, or units where there are none (takstskema.md, "Afløser Linje-ID"). A split
 * would otherwise tell each that it lost the others' places and was spared their costs.
 */
export function passedOn(all: readonly Following[]): (last: ApprovedLine, group: Group) => ApprovedLine {
  const heirs = new Map<string, Following[]>();
  for (const one of all)
    for (const key of new Set(one.last.map(({ group }) => group.key))) heirs.set(key, [...(heirs.get(key) ?? []), one]);
  return (last, group) => {
    const following = heirs.get(last.group.key) ?? [];
    const own = following.find((one) => one.group === group);
    const others = following.map((one) => one.group);
    return scaled(last, (own && recordedShare(last.group, own.predecessors)) ?? shareOf(group, others));
  };
}

/** Of the units of a group of last year; null where none is recorded, or one is missing. */
function recordedShare({ lines }: Group, predecessors: readonly Predecessor[]): Amount | null {
  const counted = lines.filter(({ serviceKind }) => serviceKind !== 'aktivitet');
  const followed = predecessors.filter(({ lineKey }) => counted.some((line) => line.lineKey === lineKey));
  const units = counted.map(unitsOf);
  if (followed.length === 0 || followed.some(({ share }) => share === null) || units.includes(null)) return null;
  const percent = counted.map(({ lineKey }) => followed.find((one) => one.lineKey === lineKey)?.share ?? ZERO);
  const passing = sum(percent.map((share, index) => units[index]?.times(share) ?? null));
  return passing.greaterThan(0) ? passing.dividedBy(sum(units).times(HUNDRED)) : null;
}

/** All of it where the groups have nothing in common to divide by. */
function shareOf(group: Group, heirs: readonly Group[]): Amount {
  if (heirs.length < 2) return ALL;
  const volumes = heirs.map((heir) => groupYear([heir]).volume);
  const own = volumes[heirs.indexOf(group)];
  if (!own) return ALL;
  const sizes = volumes.map((one) => (one?.unit === own.unit && !one.placeDays === !own.placeDays ? one : null));
  if (sizes.includes(null)) return ALL;
  return (own.placeDays ?? own.units).dividedBy(sum(sizes.map((one) => one?.placeDays ?? one?.units ?? null)));
}
