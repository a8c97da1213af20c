import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amount, formatDanish, parseDanishNumber, parseDanishPercent, roundTo, sum } from './amount.js';

const decimals = fc
  .record({ digits: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), scale: fc.integer({ min: 0, max: 6 }) })
  .map(({ digits, scale }) => amount(digits.toString()).dividedBy(10 ** scale));

const read = (text: string) => {
  const parsed = parseDanishNumber(text);
  return 'value' in parsed ? parsed.value.toFixed() : parsed;
};

describe('roundTo', () => {
  it.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['2551.015', 2, '2551.02'],
    ['-0.001', 2, '0'],
    ['2544.047', 2, '2544.05'],
  ])('%s to %i decimals is %s', (value, places, expected) => {
    expect(roundTo(amount(value), places).toString()).toBe(expected);
  });
});

describe('sum', () => {
  it('counts blanks as 0', () => expect(sum([amount('0.1'), null, amount('0.2')]).toFixed()).toBe('0.3'));
});

describe('parseDanishNumber', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['1234', '1234'],
    ['1.234', '1234'],
    ['1.234.567,89', '1234567.89'],
    ['1234,5', '1234.5'],
    ['0,05', '0.05'],
    ['  12\u00a0345,60\u00a0', '12345.6'],
    ['12\u2009345', '12345'],
    ['12\u202f345', '12345'],
    ['\u221252.000', '-52000'],
    ['\u2013 52.000', '-52000'],
    ['kr. 1.234,-', '1234'],
    ['Kr 1.234', '1234'],
    ['1.234,50 kr.', '1234.5'],
    ['kr.\u00a0-1.234', '-1234'],
    ['-kr. 1.234', '-1234'],
  ])('reads "%s"', (text, expected) => expect(read(text)).toBe(expected));

  it.each(['', '   ', '-', '\u2212', '\u2013', '\u00a0'])('takes "%s" as blank', (text) => {
    expect(read(text)).toEqual({ blank: true });
  });

  it.each(['12.5', '1,234.56', '1234.56', '1234.567', '0.123', '1.23', '12 34', '1.234 567', '1,2,3', '12,', ',5'])(
    'refuses "%s" as ambiguous',
    (text) => expect(read(text)).toEqual({ refused: 'ambiguous' }),
  );

  it.each(['ca. 500', '1e5', 'kr.', '(52.000)', '52.000-', '--5', '97 %', '.', 'NaN', 'Infinity', '9'.repeat(61)])(
    'refuses "%s" as no number',
    (text) => expect(read(text)).toEqual({ refused: 'not a number' }),
  );
});

describe('parseDanishPercent', () => {
  it.each(['97,5 %', '97,5%', '97,5\u00a0%', '97,5'])('reads "%s" as percentage points', (text) => {
    expect(parseDanishPercent(text)).toEqual({ value: amount('97.5') });
  });
  it('refuses a percent sign alone and a point as decimal sign', () => {
    expect(parseDanishPercent('%')).toEqual({ refused: 'not a number' });
    expect(parseDanishPercent('97.5 %')).toEqual({ refused: 'ambiguous' });
  });
});

describe('formatDanish', () => {
  it.each([
    ['1234567.891', 2, '1.234.567,89'],
    ['-52000', 0, '\u221252.000'],
    ['999.995', 2, '1.000,00'],
    ['-0.004', 2, '0,00'],
    ['0', 0, '0'],
  ])('writes %s with %i decimals as %s', (value, places, expected) => {
    expect(formatDanish(amount(value), places)).toBe(expected);
  });

  it('writes every decimal when exact, and what it writes is read back as the same number', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(parseDanishNumber(formatDanish(value, 'exact'))).toEqual({ value: value.isZero() ? amount(0) : value });
      }),
    );
  });

  it('reads back what it rounded', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 4 }), (value, places) => {
        expect(parseDanishNumber(formatDanish(value, places))).toEqual({ value: roundTo(value, places) });
      }),
    );
  });
});
