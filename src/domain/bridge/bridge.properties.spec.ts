import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Amount, amount, roundTo, sum } from '../amount.js';
import { needOf, unitsOf } from '../balance.js';
import type { Group } from '../takst.js';
import { bridgeBetween, bridgesBetween, lineWith } from './bridge.fixture.js';
import type { Bridge } from './bridge.js';
import { figures, pl, yearOfLevels } from './years.fixture.js';

const twoYears = fc
  .integer({ min: 1, max: 3 })
  .chain((lines) =>
    fc.tuple(...[1, 2].map(() => fc.array(figures, { minLength: lines, maxLength: lines }).map(yearOfLevels))),
  )
  .filter((years) => years.flat().every(({ takst }) => takst?.greaterThan(0)));

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
