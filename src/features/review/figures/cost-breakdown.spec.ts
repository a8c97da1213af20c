import { describe, expect, it } from '@jest/globals';
import { linesOf } from '../../../demo/world.js';
import { amount, sum } from '../../../domain/amount.js';
import { groupLines, needOf } from '../../../domain/balance.js';
import type { Group } from '../../../domain/takst.js';
import { costBreakdown } from './cost-breakdown.js';

const groupWith = (year: number, members: number): Group => {
  const group = groupLines(linesOf(year, 851)).find(({ lines }) => lines.length === members);
  if (!group) throw new Error('the demo world has no such group');
  return group;
};

describe('costBreakdown', () => {
  const group = groupWith(2027, 1);
  const rows = costBreakdown(group, [groupWith(2026, 1)]);
  const named = (post: string) => rows.find((row) => row.post === post);

  it('adds up to what the takster cover', () => {
    const posts = rows.filter(({ total }) => !total).map(({ now }) => now);
    expect(sum(posts).equals(needOf(group))).toBe(true);
    expect(named('Dækkes af taksterne')?.now).toEqual(needOf(group));
  });

  it('leaves out what is 0 both years', () => {
    expect(rows.filter(({ now, before }) => now.isZero() && before?.isZero())).toEqual([]);
  });

  it('tells kroner a unit where the lines share the unit, and else not', () => {
    const takst = group.lines[0]?.takst ?? amount(0);
    const covered = named('Dækkes af taksterne')?.nowPerUnit;
    expect(covered?.minus(takst).abs().lessThan(1)).toBe(true);
    const mixed = linesOf(2027, 1081).filter(({ tilbudName }) => tilbudName === 'Østerskoven');
    const several = groupLines(mixed).find(({ lines }) => new Set(lines.map(({ unit }) => unit)).size > 1);
    if (!several) throw new Error('Østerskoven has basis and hourly takster');
    expect(costBreakdown(several, []).every(({ nowPerUnit, before }) => nowPerUnit === null && before === null)).toBe(
      true,
    );
  });
});
