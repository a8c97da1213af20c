import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import type { Line } from '../../takst.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { expensiveCase } from './expensive-case.js';

const found = (line: Partial<Line>, limit: string, year = 2027) =>
  runRules([expensiveCase], exampleWith(line, { year, parameters: new Map([['R32.limit', limit]]) }));

describe('R32', () => {
  it('has examples that do what they say', () => expect(testRule(expensiveCase)).toEqual([]));

  it('hits strictly above the limit of the year, at the takst', () => {
    const line = { takst: amount(5000) };
    expect(found(line, '1825000')).toEqual([]);
    expect(found(line, '1824999.99')).toMatchObject([
      {
        severity: 'advarsel',
        message:
          'Taksten på 5.000,00\u00a0kr. pr. døgn er 1.825.000\u00a0kr. på et år. En plads over 1.824.999,99\u00a0kr. om året er en mulig særligt dyr enkeltsag.',
        cells: [{ lineKey: 'L1', field: 'takst' }],
      },
    ]);
  });

  it('counts all days of the year for a døgn, whatever part of it the line is for', () => {
    const half = { takst: amount(5000), days: 184, validFrom: '2027-07-01' };
    expect([found(half, '1824999').length, found(half, '1825000').length]).toEqual([1, 0]);
    expect([found(half, '1829999', 2028).length, found(half, '1830000', 2028).length]).toEqual([1, 0]);
  });

  it("counts a day service's own days and twelve months", () => {
    const day = { takst: amount(1000), form: 'dag', unit: 'dag', days: 250 } as const;
    expect([found(day, '249999').length, found(day, '250000').length]).toEqual([1, 0]);
    expect(found({ ...day, days: null }, '0')).toEqual([]);
    const month = { takst: amount(1000), form: 'dag', unit: 'måned', units: amount(12) } as const;
    expect([found(month, '11999').length, found(month, '12000').length]).toEqual([1, 0]);
  });

  it('says nothing of hours and cases', () => {
    for (const unit of ['time', 'sag'] as const)
      expect(found({ takst: amount(100_000), form: unit, unit }, '0')).toEqual([]);
    expect(found({ takst: null }, '0')).toEqual([]);
  });
});
