import { describe, expect, it } from '@jest/globals';
import { amount } from '../domain/amount.js';
import {
  change,
  count,
  date,
  dateTime,
  fileSize,
  fromNow,
  kr,
  number,
  percent,
  shortDate,
  shortDateTime,
  signed,
  takst,
} from './format.js';
import { localInput } from './local-day.js';

const NBSP = '\u00a0';
const MINUS = '\u2212';

describe('figures', () => {
  it.each([
    [number('18250000'), '18.250.000'],
    [number('2551.025', 2), '2.551,03'],
    [number(`-2551.025`, 2), `${MINUS}2.551,03`],
    [number('90071992547409931234.55', 2), '90.071.992.547.409.931.234,55'],
    [number(null), '–'],
    [number(0), '0'],
    [takst(amount('2551.02')), '2.551,02'],
    [takst('3275'), '3.275,00'],
    [kr('18250000'), `18.250.000${NBSP}kr.`],
    [kr(undefined), '–'],
    [percent('98'), `98,0${NBSP}%`],
    [change('4.25'), `+4,3${NBSP}%`],
    [change('-3.101', 3), `${MINUS}3,101${NBSP}%`],
    [change('-0.04'), `0,0${NBSP}%`],
    [change('0.04'), `0,0${NBSP}%`],
    [change(null), '–'],
    [signed('12.35'), '+12,4'],
    [count(1, 'takst', 'takster'), `1${NBSP}takst`],
    [count(0, 'takst', 'takster'), `0${NBSP}takster`],
    [count(1234, 'takst', 'takster'), `1.234${NBSP}takster`],
    [count(5, 'fejl'), `5${NBSP}fejl`],
  ])('%s', (shown, expected) => expect(shown).toBe(expected));

  it('refuses a float, which is never a figure of ours', () => {
    expect(() => number(0.1, 1)).toThrow(TypeError);
  });
});

describe('fileSize', () => {
  it('counts in thousands, as the file systems do', () => {
    expect([fileSize(499), fileSize(43_567), fileSize(999_499), fileSize(999_500), fileSize(1_449_000)]).toEqual([
      '0\u00a0kB',
      '44\u00a0kB',
      '999\u00a0kB',
      '1,0\u00a0MB',
      '1,4\u00a0MB',
    ]);
  });
});

describe('times, in Denmark', () => {
  it.each([
    ['2026-09-15T10:00:00Z', `tirsdag den 15. september 2026 kl.${NBSP}12.00`],
    ['2026-01-01T22:30:00Z', `torsdag den 1. januar 2026 kl.${NBSP}23.30`],
    ['2026-01-01T23:00:00Z', `fredag den 2. januar 2026 kl.${NBSP}00.00`],
    ['2026-03-29T00:59:00Z', `søndag den 29. marts 2026 kl.${NBSP}01.59`],
    ['2026-03-29T01:00:00Z', `søndag den 29. marts 2026 kl.${NBSP}03.00`],
    ['2026-10-25T00:30:00Z', `søndag den 25. oktober 2026 kl.${NBSP}02.30`],
    ['2026-10-25T01:30:00Z', `søndag den 25. oktober 2026 kl.${NBSP}02.30`],
  ])('%s', (at, expected) => expect(dateTime(new Date(at))).toBe(expected));

  it('has short forms', () => {
    const at = new Date('2026-12-31T23:30:00Z');
    expect(date(at)).toBe('1. januar 2027');
    expect(shortDate(at)).toBe('1. jan.');
    expect(shortDateTime(at)).toBe(`1. jan. kl.${NBSP}00.30`);
    expect(localInput(at)).toBe('2027-01-01T00:30');
  });
});

describe('fromNow', () => {
  it.each([
    ['2026-09-11T21:59:00Z', '2026-09-15T10:00:00Z', `om 4${NBSP}dage`],
    ['2026-09-11T22:00:00Z', '2026-09-15T10:00:00Z', `om 3${NBSP}dage`],
    ['2026-09-15T05:00:00Z', '2026-09-15T21:00:00Z', 'i dag'],
    ['2026-09-15T21:59:00Z', '2026-09-15T22:00:00Z', 'i morgen'],
    ['2026-09-15T10:00:00Z', '2026-09-14T21:59:00Z', 'i går'],
    ['2026-09-15T10:00:00Z', '2026-09-13T10:00:00Z', `for 2${NBSP}dage siden`],
    ['2026-03-28T12:00:00Z', '2026-03-30T11:00:00Z', `om 2${NBSP}dage`],
    ['2026-10-24T12:00:00Z', '2026-10-26T12:00:00Z', `om 2${NBSP}dage`],
  ])('from %s to %s', (now, at, expected) => expect(fromNow(new Date(at), new Date(now))).toBe(expected));
});
