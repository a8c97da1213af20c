import { describe, expect, it } from '@jest/globals';
import { needOf, unitsOf } from '../balance.js';
import type { ApprovedLine } from '../rules/context.js';
import type { Line } from '../takst.js';
import { approvedLines, DOEGN, lineWith } from './bridge.fixture.js';
import { wholeYear } from './whole-year.js';

const year = (...lines: Line[]): ApprovedLine => {
  const whole = [...approvedLines(lines.map((line) => ({ ...line, groupKey: 'A' }))).values()].map(wholeYear);
  return whole[0] as ApprovedLine;
};
const figures = ({ line, group }: ApprovedLine) => [unitsOf(line)?.toFixed(), needOf(group).toFixed()];
const half = lineWith({ ...DOEGN, days: 73, occupancy: 100, costPay: 100_000, regulation: -1000, base: 100_000 });

describe('wholeYear', () => {
  it('makes a fifth of a year five times as large, and leaves the takst a unit as it is', () => {
    const whole = year(half);
    expect(figures(whole)).toEqual(['7300', '495000']);
    expect(whole.line.base?.toFixed()).toBe('500000');
    expect(whole.group.lines[0]).toEqual(whole.line);
  });

  it('leaves a whole year, a leap year and opening days as they are', () => {
    for (const days of [365, 366]) expect(figures(year({ ...half, days }))[1]).toBe('99000');
    expect(figures(year({ ...half, form: 'dag', unit: 'dag' }))[1]).toBe('99000');
    expect(figures(year(half, { ...half, lineKey: 'L2', days: 365, costPay: null, regulation: null }))[1]).toBe(
      '99000',
    );
  });
});
