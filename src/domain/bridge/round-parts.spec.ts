import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amount, roundTo, sum } from '../amount.js';
import { roundParts } from './round-parts.js';

const rounded = (parts: (string | number)[], total: string | number, decimals = 2): string[] =>
  roundParts(parts.map(amount), amount(total), decimals).map(String);

describe('roundParts', () => {
  it('gives what lacks to those that were cut most, of equal ones to the first', () => {
    expect(rounded(['0.333', '0.333', '0.334'], 1)).toEqual(['0.33', '0.33', '0.34']);
    expect(rounded(['0.3334', '0.3333', '0.3333'], 1)).toEqual(['0.34', '0.33', '0.33']);
    expect(rounded(['0.004', '0.004', '0.002'], '0.01')).toEqual(['0.01', '0', '0']);
  });

  it('takes what is too much from those that were raised most', () => {
    expect(rounded(['0.006', '0.0055', '0.0085'], '0.02')).toEqual(['0.01', '0', '0.01']);
  });

  it('leaves parts of whole øre as they are', () => {
    expect(rounded(['12.3', '-4', '0'], '8.3')).toEqual(['12.3', '-4', '0']);
  });

  it('rounds to whole kroner too', () => {
    expect(rounded(['10.5', '10.5'], 21, 0)).toEqual(['10', '11']);
  });

  it('adds up, moves no part by an øre or more, and mirrors the opposite', () => {
    const parts = fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(parts, (numbers) => {
        const exact = numbers.map((number) => amount(number).dividedBy(10_000));
        const total = roundTo(sum(exact), 2);
        const result = roundParts(exact, total, 2);
        expect(sum(result).toFixed()).toBe(total.toFixed());
        const moved = result.map((part, index) => part.minus(exact[index] ?? 0).abs());
        expect(moved.every((one) => one.lessThan('0.01'))).toBe(true);
        const opposite = roundParts(
          exact.map((part) => part.negated()),
          total.negated(),
          2,
        );
        expect(opposite.map((part) => part.negated().plus(0).toFixed(2))).toEqual(
          result.map((part) => part.toFixed(2)),
        );
      }),
    );
  });

  it('refuses parts of something else', () => {
    expect(() => rounded([1, 2], 4)).toThrow(RangeError);
    expect(() => rounded([1, 2], '3.001')).toThrow(RangeError);
  });
});
