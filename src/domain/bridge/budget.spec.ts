import { describe, expect, it } from '@jest/globals';
import { groupLines } from '../balance.js';
import type { Group, Line } from '../takst.js';
import { lineWith } from './bridge.fixture.js';
import { addedBudgets, type Budget, budgetOf } from './budget.js';

const budget = (...lines: Line[]) =>
  budgetOf(groupLines(lines.map((line) => ({ ...line, groupKey: 'A' })))[0] as Group);
const told = (one: Budget | null) =>
  one && {
    categories: one.categories && Object.fromEntries([...one.categories].map(([key, value]) => [key, value.toFixed()])),
    grundlag: one.grundlag.toFixed(),
    regulation: one.regulation.toFixed(),
  };

describe('budgetOf', () => {
  it('adds up what is written anywhere in the group', () => {
    const level = lineWith({ costPay: 100, regulation: -7, base: 1 });
    expect(told(budget(level, lineWith({ costPay: 20, income: 30 })))).toEqual({
      categories: { costPay: '120', income: '30' },
      grundlag: '90',
      regulation: '-7',
    });
  });

  it('takes the typed grundlag where nothing else is known, and knows nothing without', () => {
    expect(told(budget(lineWith({ base: 500, regulation: 5 }), lineWith({})))).toEqual({
      categories: null,
      grundlag: '500',
      regulation: '5',
    });
    expect(budget(lineWith({ regulation: 5 }))).toBeNull();
  });
});

describe('addedBudgets', () => {
  it('keeps the categories where all have them', () => {
    const [whole, total] = [budget(lineWith({ costPay: 100, costHealth: 4 })), budget(lineWith({ base: 500 }))];
    const all = [whole as Budget, total as Budget];
    expect(told(addedBudgets([all[0] as Budget, all[0] as Budget]))).toMatchObject({
      categories: { costPay: '200', costHealth: '8', costOverhead: '0' },
      grundlag: '208',
    });
    expect(told(addedBudgets(all))).toEqual({ categories: null, grundlag: '604', regulation: '0' });
    expect(addedBudgets([])).toBeNull();
  });
});
