import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findCprNumbers, refuseCpr } from './cpr.js';

/** Numbers are made here, at run time, and their last four digits are never those of a real check. */
const birth = (day: string, month = '02', year = '03') => `${day}${month}${year}`;
const SERIAL = String(1234);
const masked = (text: string) => findCprNumbers(text).map((found) => found.masked);

describe('findCprNumbers', () => {
  it.each(['-', '', ' ', '–', '\u2011', '\u2212', ' - ', '\u00a0'])('finds a number written with "%s"', (separator) => {
    expect(masked(`Borger ${birth('01')}${separator}${SERIAL} flyttede ind`)).toEqual(['01••••-••••']);
  });

  it('finds it alone in a cell, beside letters, in full width, and with an invisible character in it', () => {
    expect(masked(birth('15') + SERIAL)).toEqual(['15••••-••••']);
    expect(masked(`CPR${birth('15')}${SERIAL}.`)).toEqual(['15••••-••••']);
    expect(masked(`${birth('15')}\u200b-${SERIAL}`)).toEqual(['15••••-••••']);
    const fullWidth = [...(birth('15') + SERIAL)].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('');
    expect(masked(fullWidth)).toEqual(['15••••-••••']);
  });

  it('finds every number, also with separators in the date', () => {
    expect(masked(`${birth('01')}-${SERIAL} og ${birth('31', '12')}-${SERIAL}`)).toEqual([
      '01••••-••••',
      '31••••-••••',
    ]);
    expect(masked(`${birth('01')}${SERIAL},${birth('02')}${SERIAL}`)).toEqual(['01••••-••••', '02••••-••••']);
    expect(masked(`f. 24.12.03-${SERIAL}`)).toEqual(['24••••-••••']);
  });

  it('asks for a date that exists', () => {
    expect(masked(`${birth('32')}-${SERIAL}`)).toEqual([]);
    expect(masked(`${birth('31', '04')}-${SERIAL}`)).toEqual([]);
    expect(masked(`${birth('01', '13')}-${SERIAL}`)).toEqual([]);
    expect(masked(`${birth('29', '02', '03')}-${SERIAL}`)).toEqual([]);
    expect(masked(`${birth('29', '02', '04')}-${SERIAL}`)).toEqual(['29••••-••••']);
  });

  it.each([
    'Budget 1.503.801.234 kr.',
    `Budget ${birth('15')}${SERIAL},50 kr.`,
    `0,${birth('15')}${SERIAL}`,
    'EAN 5798001503801',
    'pr. 01.01.27 2551 kr.',
    'sag 2025-051554',
    'tlf. +45 99 31 10 10',
    `P-nr. ${'10'}${'03238455'}`,
    'perioden 2024-2027, uge 01-02',
    `9f${birth('01')}-${SERIAL}-4b1e-8a11-0123456789ab`,
    `a${'0'.repeat(8)}b${birth('01')}${SERIAL}c`,
    '',
  ])('does not count "%s"', (text) => {
    expect(masked(text)).toEqual([]);
  });

  it('never shows more than the day', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 28 }), fc.string(), (before, day, after) => {
        const number = `${birth(String(day).padStart(2, '0'))}-${SERIAL}`;
        for (const text of masked(`${before}: ${number} ${after}`)) expect(text).toMatch(/^\d\d••••-••••$/);
      }),
    );
  });
});

describe('refuseCpr', () => {
  it('turns away the texts without repeating the number', () => {
    const refusal = refuseCpr([null, 'fin tekst', `om ${birth('01')}-${SERIAL}`]);
    expect(refusal?.code).toBe('cpr');
    expect(refusal?.message).not.toContain(SERIAL);
    expect(refuseCpr([null, 'fin tekst'])).toBeNull();
  });
});
