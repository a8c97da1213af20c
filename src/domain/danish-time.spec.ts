import { describe, expect, it } from '@jest/globals';
import { danishTime } from './danish-time.js';

describe('danishTime', () => {
  it.each([
    ['2026-09-15T12:00', '2026-09-15T10:00:00.000Z'],
    ['2026-11-25T12:00', '2026-11-25T11:00:00.000Z'],
    ['2027-01-01T00:00', '2026-12-31T23:00:00.000Z'],
    ['2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('reads %s as %s', (text, expected) => {
    expect(danishTime(text)).toEqual({ at: new Date(expected) });
  });

  it.each([
    ['2027-03-28T02:30', 'missing'],
    ['2026-10-25T02:30', 'doubled'],
    ['2026-02-30T12:00', 'invalid'],
    ['2026-09-15T24:30', 'invalid'],
    ['15-09-2026 12:00', 'invalid'],
    ['', 'invalid'],
  ])('refuses %s: %s', (text, refused) => {
    expect(danishTime(text)).toEqual({ refused });
  });
});
