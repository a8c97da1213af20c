import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sum } from '../amount.js';
import { bridgesBetween, lineWith } from './bridge.fixture.js';
import { type BridgeSum, bridgeSum } from './bridge-sum.js';

const told = ({ step, parts, lines, leftOut }: BridgeSum) => ({
  step: step.toFixed(),
  parts: Object.fromEntries(
    parts.filter(({ amount }) => !amount.isZero()).map((one) => [one.key, one.amount.toFixed()]),
  ),
  lines,
  leftOut,
});

describe('bridgeSum', () => {
  const pay = (lineKey: string, costPay: number, units: number) =>
    lineWith({ lineKey, costPay, units, takst: costPay / units });

  it('is each part times this year’s units, over the lines', () => {
    const before = [pay('A', 1_000_000, 1000), pay('B', 300_000, 100)];
    const now = [pay('A', 1_100_000, 1000), pay('B', 300_000, 120)];
    expect(told(bridgeSum(bridgesBetween(before, now)))).toEqual({
      step: '40000',
      parts: { costPay: '100000', volume: '-60000' },
      lines: 2,
      leftOut: [],
    });
  });

  it('names the lines that are not in it', () => {
    const before = [pay('A', 1_000_000, 1000), lineWith({ lineKey: 'C', takst: 10 })];
    const now = [pay('A', 1_100_000, 1000), pay('NY', 5, 5), lineWith({ lineKey: 'C', units: null, takst: 12 })];
    expect(told(bridgeSum(bridgesBetween(before, now)))).toMatchObject({
      step: '100000',
      lines: 1,
      leftOut: ['NY', 'C'],
    });
  });

  it('takes a group with a new level by the step of the group, and by its old levels where that is unknown', () => {
    const level = (lineKey: string, takst: number, units: number, costPay: number | null) =>
      lineWith({ lineKey, groupKey: 'A', serviceKind: 'niveau', takst, units, costPay });
    const now = [level('N1', 100, 500, 100_000), level('N2', 100, 500, null)];
    expect(told(bridgeSum(bridgesBetween([level('N1', 90, 1000, 90_000)], now)))).toEqual({
      step: '10000',
      parts: { costPay: '10000' },
      lines: 2,
      leftOut: [],
    });
    expect(told(bridgeSum(bridgesBetween([level('N1', 90, 1000, null)], now)))).toEqual({
      step: '5000',
      parts: { rest: '5000' },
      lines: 1,
      leftOut: ['N2'],
    });
  });

  it('leaves a group of another model out where its costs of last year are unknown', () => {
    const now = [lineWith({ serviceKind: 'basis', takst: 60, costPay: 60_000 })];
    expect(told(bridgeSum(bridgesBetween([lineWith({ takst: 100 })], now)))).toMatchObject({
      lines: 0,
      leftOut: ['L1'],
    });
  });

  it('is nothing for no lines', () => {
    expect(told(bridgeSum([]))).toEqual({ step: '0', parts: {}, lines: 0, leftOut: [] });
  });

  it('has parts that add up to the krone', () => {
    const figure = fc.integer({ min: 1, max: 9_999_999 });
    const line = fc.tuple(figure, figure, figure, figure);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        const year = (cost: 0 | 1) =>
          lines.map((one, index) =>
            lineWith({
              lineKey: `L${index}`,
              costPay: one[cost],
              costOther: one[1 - cost],
              units: one[2 + cost],
              takst: one[cost] / 100,
            }),
          );
        const total = bridgeSum(bridgesBetween(year(0), year(1), 3));
        expect(sum(total.parts.map(({ amount }) => amount)).toFixed()).toBe(total.step.toFixed());
        expect(total.parts.every(({ amount }) => amount.isInteger())).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
