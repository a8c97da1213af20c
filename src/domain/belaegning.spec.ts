import { describe, expect, it } from '@jest/globals';
import { amount } from './amount.js';
import { averageOccupancy, expectedOccupancy } from './belaegning.js';

const terms = { min: amount(95), short: amount(90), recommended: amount(98) };

describe('averageOccupancy', () => {
  it('is exact, and unknown while a year is', () => {
    expect(averageOccupancy(amount('96.4'), amount('98.85'))?.toFixed()).toBe('97.625');
    expect(averageOccupancy(null, amount(98))).toBeNull();
    expect(averageOccupancy(amount(98), null)).toBeNull();
  });
});

describe('expectedOccupancy', () => {
  it.each([
    ['97.6', 'døgn', '97.6', '97.6'],
    ['99.6', 'døgn', '98', '99.6'],
    ['102', 'døgn', '98', '100'],
    ['92.25', 'døgn', '95', '95'],
    ['92.25', 'korttid', '92.25', '92.25'],
    ['85', 'korttid', '90', '90'],
  ] as const)('for an average of %s in %s is %s to %s', (average, form, from, to) => {
    const expected = expectedOccupancy(amount(average), form, terms);
    expect([expected.from.toFixed(), expected.to.toFixed()]).toEqual([from, to]);
  });
});
