import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Amount, amount, sum } from '../amount.js';
import { COSTS, type Line } from '../takst.js';
import { bridgeBetween, DOEGN, lineWith } from './bridge.fixture.js';
import type { Bridge } from './bridge.js';
import type { PartKey } from './part-keys.js';
import { figures, pl, yearOfLevels } from './years.fixture.js';

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
      .map(([one, other]) => [yearOfLevels([one])[0], yearOfLevels([other])[0]] as [Line, Line])
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
