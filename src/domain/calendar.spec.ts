import { expect, it } from '@jest/globals';
import { daysBetween } from './calendar.js';

it.each([
  ['2027-01-01', '2027-12-31', 365],
  ['2028-01-01', '2028-12-31', 366],
  ['2027-07-01', '2027-12-31', 184],
  ['2027-03-31', '2027-03-31', 1],
  ['2028-01-01', '2027-12-31', 0],
  ['2027-10-01', '2026-06-30', 0],
])('from %s to %s are %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
