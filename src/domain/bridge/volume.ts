import { type Amount, sum } from '../amount.js';
import { typesUnits, unitsOf } from '../balance.js';
import type { Line, Unit } from '../takst.js';

/** What a budget is divided by to be kroner a unit. */
export interface Volume {
  unit: Unit;
  /** Above 0. */
  units: Amount;
  /** Σ places × days; units are these times the (weighted) occupancy. null: the units are typed. */
  placeDays: Amount | null;
}

/** The same volume in two years. */
export interface VolumeStep {
  before: Volume;
  now: Volume;
}

/** The units of the lines together; null where they have no one unit, or one is unknown. */
export function volumeOf(lines: readonly Line[]): Volume | null {
  const [unit = null, ...others] = new Set(lines.map((line) => line.unit));
  const each = lines.map(unitsOf);
  const units = sum(each);
  if (!unit || others.length > 0 || each.includes(null) || !units.greaterThan(0)) return null;
  return { unit, units, placeDays: lines.some(typesUnits) ? null : sum(lines.map(placeDaysOf)) };
}

const placeDaysOf = ({ places, days }: Line): Amount | null => places?.times(days ?? 0) ?? null;

/** The volumes as one; null where they have no one unit, or there are none. */
export function addedVolumes(volumes: readonly Volume[]): Volume | null {
  const [first, ...others] = volumes;
  if (!first || others.length === 0) return first ?? null;
  if (others.some(({ unit }) => unit !== first.unit)) return null;
  const typed = volumes.some(({ placeDays }) => placeDays === null);
  return {
    unit: first.unit,
    units: sum(volumes.map(({ units }) => units)),
    placeDays: typed ? null : sum(volumes.map(({ placeDays }) => placeDays)),
  };
}

/** The two volumes where they can be compared; typed units are compared with units, whatever these are made of. */
export function volumeStep(before: Volume | null, now: Volume | null): VolumeStep | null {
  if (!before || !now || before.unit !== now.unit) return null;
  if (before.placeDays && now.placeDays) return { before, now };
  return { before: { ...before, placeDays: null }, now: { ...now, placeDays: null } };
}
