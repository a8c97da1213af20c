import fc from 'fast-check';
import { roundTo, sum } from '../amount.js';
import { groupLines, needOf, unitsOf } from '../balance.js';
import type { Group, Line } from '../takst.js';
import { DOEGN, lineWith } from './bridge.fixture.js';

const kroner = fc.integer({ min: 0, max: 30_000_000 });
export const figures = fc.record({
  halfPlaces: fc.integer({ min: 1, max: 60 }),
  days: fc.constantFrom(365, 366),
  occupancy: fc.integer({ min: 8500, max: 10_000 }),
  pay: fc.integer({ min: 1_000_000, max: 30_000_000 }),
  overhead: kroner,
  income: fc.integer({ min: 0, max: 900_000 }),
  regulation: fc.integer({ min: -400_000, max: 400_000 }),
  /** How the takst stands to the mean of its group, in per mille. */
  ratio: fc.integer({ min: 300, max: 3000 }),
});
export type Figures = typeof figures extends fc.Arbitrary<infer Value> ? Value : never;

/** A group of levels, with takster that nearly balance. */
export function yearOfLevels(all: Figures[]): Line[] {
  const lines = all.map((one, index) =>
    lineWith({
      ...DOEGN,
      lineKey: `N${index}`,
      groupKey: 'Hovedgruppe',
      serviceKind: all.length > 1 ? 'niveau' : 'gennemsnit',
      places: one.halfPlaces / 2,
      days: one.days,
      occupancy: one.occupancy / 100,
      costPay: one.pay,
      costOverhead: one.overhead,
      income: one.income,
      regulation: one.regulation,
    }),
  );
  const need = needOf(groupLines(lines)[0] as Group);
  const weighed = sum(lines.map((line, index) => unitsOf(line)?.times(all[index]?.ratio ?? 1) ?? null));
  return lines.map((line, index) => ({
    ...line,
    takst: roundTo(need.times(all[index]?.ratio ?? 1).dividedBy(weighed), 2),
  }));
}

export const pl = fc.integer({ min: -300, max: 900 }).map((hundredths) => hundredths / 100);
