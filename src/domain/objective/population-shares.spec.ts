import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amount, sum } from '../amount.js';
import { populationShares } from './population-shares.js';

describe('populationShares', () => {
  it('shares by 0–17-year-olds or by all, in whole kroner', () => {
    const populations = [
      { municipality: 825, children: 1, all: 30 },
      { municipality: 773, children: 2, all: 10 },
    ];
    const of = (basis: '0-17' | 'alle') =>
      populationShares(amount(100), basis, populations).map(({ party, share }) => `${party}: ${share}`);
    expect(of('0-17')).toEqual(['773: 67', '825: 33']);
    expect(of('alle')).toEqual(['773: 25', '825: 75']);
    expect(populationShares(amount(100), 'alle', [])).toEqual([]);
  });

  it('adds up to the budget to the krone', () => {
    const one = fc.record({
      children: fc.integer({ min: 1, max: 50_000 }),
      all: fc.integer({ min: 50_000, max: 250_000 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500_000_000 }),
        fc.array(one, { minLength: 1, maxLength: 11 }),
        (budget, found) => {
          const populations = found.map((persons, index) => ({ municipality: 700 + index, ...persons }));
          const shares = populationShares(amount(budget), '0-17', populations);
          expect(sum(shares.map(({ share }) => share)).toNumber()).toBe(budget);
        },
      ),
    );
  });
});
