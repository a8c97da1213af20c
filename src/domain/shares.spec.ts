import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amount, sum } from './amount.js';
import { sharesOf } from './shares.js';

const weights = (...values: number[]) => values.map((value, index) => ({ key: `K${index}`, weight: amount(value) }));
const shown = (shares: Map<string, { toFixed(): string }>) =>
  [...shares].map(([key, share]) => `${key} ${share.toFixed()}`);

describe('sharesOf', () => {
  it('gives the kroner that are left to the largest remainders', () => {
    expect(shown(sharesOf(amount(100), weights(1, 1, 1)))).toEqual(['K0 34', 'K1 33', 'K2 33']);
    expect(shown(sharesOf(amount(10), weights(15, 25, 60)))).toEqual(['K0 2', 'K1 2', 'K2 6']);
  });

  it('adds up to the budget, none more than a krone from its exact part, in any order', () => {
    const facts = fc.tuple(
      fc.integer({ min: 0, max: 100_000_000 }),
      fc.uniqueArray(fc.record({ key: fc.string({ minLength: 1 }), weight: fc.integer({ min: 0, max: 250_000 }) }), {
        selector: ({ key }) => key,
        minLength: 1,
        maxLength: 12,
      }),
    );
    fc.assert(
      fc.property(facts, ([budget, people]) => {
        fc.pre(people.some(({ weight }) => weight > 0));
        const by = people.map(({ key, weight }) => ({ key, weight: amount(weight) }));
        const shares = sharesOf(amount(budget), by);
        expect(sum(shares.values()).toFixed()).toBe(String(budget));
        const total = sum(by.map(({ weight }) => weight));
        for (const { key, weight } of by) {
          const exact = amount(budget).times(weight).dividedBy(total);
          expect(shares.get(key)?.minus(exact).abs().lessThan(1)).toBe(true);
        }
        expect(new Map([...sharesOf(amount(budget), by.toReversed())].reverse())).toEqual(shares);
      }),
    );
  });

  it.each([
    ['a budget with øre', '10.5', [1]],
    ['a negative budget', '-1', [1]],
    ['a negative weight', '10', [1, -1]],
    ['no weight at all', '10', [0, 0]],
  ])('turns away %s', (_, budget, values) => {
    expect(() => sharesOf(amount(budget), weights(...values))).toThrow(RangeError);
  });
});
