import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Amount, amount, roundTo, sum } from '../amount.js';
import { groupLines, needOf, unitsOf } from '../balance.js';
import { COSTS, type Group, type Line } from '../takst.js';
import { bridgeBetween, bridgesBetween, DOEGN, lineWith } from './bridge.fixture.js';
import type { Bridge } from './bridge.js';
import type { PartKey } from './part-keys.js';

const kroner = fc.integer({ min: 0, max: 30_000_000 });
const figures = fc.record({
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
type Figures = typeof figures extends fc.Arbitrary<infer Value> ? Value : never;

/** A group of levels, with takster that nearly balance. */
function year(all: Figures[]): Line[] {
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

const twoYears = fc
  .integer({ min: 1, max: 3 })
  .chain((lines) => fc.tuple(...[1, 2].map(() => fc.array(figures, { minLength: lines, maxLength: lines }).map(year))))
  .filter((years) => years.flat().every(({ takst }) => takst?.greaterThan(0)));
const pl = fc.integer({ min: -300, max: 900 }).map((hundredths) => hundredths / 100);

const partsOf = (bridge: Bridge | null): Record<string, string> =>
  Object.fromEntries((bridge?.parts ?? []).map(({ key, amount }) => [key, amount.plus(0).toFixed(2)]));

describe('a bridge', () => {
  it('has parts that lead from last year’s takst to this year’s, to the øre', () => {
    fc.assert(
      fc.property(twoYears, pl, ([before = [], now = []], percent) => {
        for (const { line, bridge } of bridgesBetween(before, now, percent).flatMap((group) => group.lines)) {
          const then = before.find(({ lineKey }) => lineKey === line.lineKey);
          expect(bridge?.from.plus(sum((bridge?.parts ?? []).map((part) => part.amount))).toFixed()).toBe(
            line.takst?.toFixed(),
          );
          expect(bridge?.from.toFixed()).toBe(then?.takst?.toFixed());
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has parts that add up for the group too', () => {
    fc.assert(
      fc.property(twoYears, pl, ([before = [], now = []], percent) => {
        const [group] = bridgesBetween(before, now, percent);
        const bridge = group?.bridge as Bridge;
        const mean = needOf(group?.group as Group).dividedBy(sum(now.map(unitsOf)));
        expect(bridge.from.plus(sum(bridge.parts.map((part) => part.amount))).toFixed(2)).toBe(
          roundTo(mean, 2).toFixed(2),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('mirrors the way back where there is no P/L', () => {
    const together = (parts: Record<string, string>) => {
      const { regulationBefore = '0', regulationNow = '0', ...others } = parts;
      return { ...others, regulering: amount(regulationBefore).plus(regulationNow).toFixed(2) };
    };
    fc.assert(
      fc.property(twoYears, ([before = [], now = []]) => {
        const opposite = partsOf(bridgeBetween(now, before));
        const negated = Object.entries(opposite).map(([key, value]) => [
          key,
          amount(value).negated().plus(0).toFixed(2),
        ]);
        expect(together(Object.fromEntries(negated))).toEqual(together(partsOf(bridgeBetween(before, now))));
      }),
      { numRuns: 25 },
    );
  });

  it('is not moved by the order of the rows', () => {
    fc.assert(
      fc.property(twoYears, pl, ([before = [], now = []], percent) => {
        const turned = bridgesBetween(before.toReversed(), now.toReversed(), percent);
        const expected = bridgesBetween(before, now, percent);
        const told = (all: typeof expected) =>
          all.flatMap(({ lines }) => lines.map(({ line, bridge }) => [line.lineKey, partsOf(bridge)])).sort();
        expect(told(turned)).toEqual(told(expected));
      }),
      { numRuns: 15 },
    );
  });

  it('is P/L alone, and not a øre else, where all is indexed', () => {
    const indexation = fc.record({
      takst: fc.integer({ min: 1, max: 900_000 }),
      percent: pl,
      units: fc.integer({ min: 1, max: 9000 }),
    });
    fc.assert(
      fc.property(indexation, ({ takst, percent, units }) => {
        const indexed = (value: Amount) => value.times(amount(String(percent)).plus(100)).dividedBy(100);
        const before = lineWith({ units, takst: takst / 100 });
        const costs = amount(takst).dividedBy(100).times(units);
        const now = { ...before, takst: indexed(before.takst as Amount) };
        const [then, today] = [
          { ...before, costPay: costs },
          { ...now, costPay: indexed(costs) },
        ];
        const bridge = bridgeBetween([then], [today], percent);
        const moving = (bridge?.parts ?? []).filter(({ amount }) => !amount.isZero()).map(({ key }) => key);
        expect(moving).toEqual(bridge?.step.isZero() ? [] : ['pl']);
      }),
    );
  });
});

/** Every factor of the takst, moved by itself from last year's value to this year's, in all 720 orders. */
function byAllOrders(before: Line, now: Line, percent: number, ratios: [Amount, Amount]): Record<string, Amount> {
  const of = (line: Line) => ({
    costs: sum(COSTS.map((field) => line[field])).minus(line.income ?? 0),
    regulation: line.regulation ?? amount(0),
    placeDays: (line.places ?? amount(0)).times(line.days ?? 0),
    occupancy: (line.occupancy ?? amount(0)).dividedBy(100),
  });
  const [then, today] = [of(before), of(now)];
  const price = amount(String(percent)).dividedBy(100).plus(1);
  const values = {
    pl: [amount(1), price],
    costs: [then.costs, today.costs.dividedBy(price)],
    regulation: [then.regulation, today.regulation],
    distribution: ratios,
    volume: [then.placeDays, today.placeDays],
    occupancy: [then.occupancy, today.occupancy],
  } as const;
  const keys = Object.keys(values) as (keyof typeof values)[];
  const takst = (moved: ReadonlySet<string>): Amount => {
    const at = (key: keyof typeof values): Amount => values[key][moved.has(key) ? 1 : 0];
    return at('distribution')
      .times(at('pl').times(at('costs')).plus(at('regulation')))
      .dividedBy(at('volume').times(at('occupancy')));
  };
  const totals = new Map<string, Amount>();
  const orders = permutations(keys);
  for (const order of orders) {
    const moved = new Set<string>();
    for (const key of order) {
      const from = takst(moved);
      moved.add(key);
      totals.set(
        key,
        takst(moved)
          .minus(from)
          .plus(totals.get(key) ?? 0),
      );
    }
  }
  return Object.fromEntries([...totals].map(([key, total]) => [key, total.dividedBy(orders.length)]));
}

function permutations<T>(values: readonly T[]): T[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, index) => permutations(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));
}

describe('the claim that no order is preferred', () => {
  it('holds: each part is the mean over all 720 orders in which the six factors may move', () => {
    const two = fc
      .tuple(figures, figures)
      .map(([one, other]) => [year([one])[0], year([other])[0]] as [Line, Line])
      .filter((years) => years.every(({ takst }) => takst?.greaterThan(0)));
    fc.assert(
      fc.property(two, pl, ([before, now], percent) => {
        const bridge = bridgeBetween([before], [now], percent) as Bridge;
        const exact = (...keys: PartKey[]) =>
          sum(keys.map((key) => bridge.exact.get(key) ?? null))
            .plus(0)
            .toFixed(15);
        const expected = byAllOrders(before, now, percent, [amount(1), amount(1)]);
        expect({
          pl: exact('pl'),
          costs: exact(...COSTS, 'income'),
          regulation: exact('regulationBefore', 'regulationNow'),
          distribution: exact('distribution'),
          volume: exact('volume'),
          occupancy: exact('occupancy'),
        }).toEqual(
          Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, value.plus(0).toFixed(15)])),
        );
      }),
      { numRuns: 8 },
    );
  });

  it('holds for a takst that takes over from another in its group', () => {
    const level = (lineKey: string, places: number, takst: number, costPay: number) =>
      lineWith({ ...DOEGN, lineKey, groupKey: 'A', serviceKind: 'niveau', places, takst, costPay, regulation: 0 });
    const [before, now] = [
      [level('N1', 10, 2000, 9_000_000), level('N2', 10, 3030, 9_000_000)],
      [level('N1', 14, 2100, 9_900_000), level('N2', 6, 3900, 9_900_000)],
    ];
    const whole = (lines: Line[]) => ({
      ...lines[0],
      places: amount(20),
      costPay: sum(lines.map((one) => one.costPay)),
    });
    const ratio = (lines: Line[]) => {
      const charged = sum(lines.map((line) => line.takst?.times(line.places ?? 0) ?? null));
      return (lines[0]?.takst ?? amount(0)).times(20).dividedBy(charged);
    };
    const expected = byAllOrders(whole(before) as Line, whole(now) as Line, 3, [ratio(before), ratio(now)]);
    const bridge = bridgeBetween(before, now, 3, 'N1') as Bridge;
    for (const [ours, theirs] of [
      ['distribution', 'distribution'],
      ['costPay', 'costs'],
      ['pl', 'pl'],
    ] as const)
      expect(bridge.exact.get(ours)?.toFixed(15)).toBe(expected[theirs]?.toFixed(15));
  });
});
