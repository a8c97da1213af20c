import { type Amount, amount, sum } from '../domain/amount.js';
import { COSTS } from '../domain/takst.js';
import { DRIFTSHERRER, linesOf, PL, PUBLISHED_YEARS, type WorldLine } from './world.js';

/*
 * The world is checked by arithmetic of its own, written from domain.md and not by calling the code that it is the test
 * data of. Only Amount is shared.
 */
export const YEARS = [...PUBLISHED_YEARS, 2027];
const ALL = new Map(YEARS.map((year) => [year, DRIFTSHERRER.flatMap(({ code }) => linesOf(year, code))]));
export const of = (year: number): WorldLine[] => ALL.get(year) ?? [];
export const EVERY = YEARS.flatMap(of);
export const label = (line: WorldLine): string => `${line.lineKey} ${line.year} ${line.tilbudName}`;

const isTyped = (line: WorldLine): boolean => line.form === 'time' || line.form === 'sag' || line.unit === 'måned';

export function units(line: WorldLine): Amount {
  if (isTyped(line)) return line.units ?? amount(0);
  return (line.places ?? amount(0))
    .times(line.days ?? 0)
    .times(line.occupancy ?? 0)
    .dividedBy(100);
}

export function groups(lines: readonly WorldLine[]): WorldLine[][] {
  const byKey = new Map<string, WorldLine[]>();
  for (const line of lines) {
    const key = line.groupKey ? `${line.year}/${line.tilbudId}/${line.paragraf}/${line.groupKey}` : label(line);
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  return [...byKey.values()];
}

export const grundlag = (group: readonly WorldLine[]): Amount =>
  sum(group.flatMap((line) => COSTS.map((cost) => line[cost]))).minus(sum(group.map((line) => line.income)));
export const regulering = (group: readonly WorldLine[]): Amount => sum(group.map((line) => line.regulation));

/** Real change in percentage points; null where there is nothing of the same unit to compare with. */
export function real(line: WorldLine, group: readonly WorldLine[]): number | null {
  if (!line.previousCleaned) return null;
  const base = grundlag(group);
  const cleaned = line.takst.times(base).dividedBy(base.plus(regulering(group)));
  const projected = line.previousCleaned.times(amount(PL[line.year] ?? '0').plus(100)).dividedBy(100);
  return cleaned.dividedBy(projected).minus(1).times(100).toNumber();
}
