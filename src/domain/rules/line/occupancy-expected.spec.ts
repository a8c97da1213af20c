import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { occupancyExpected } from './occupancy-expected.js';

describe('R11', () => {
  it('has examples that do what they say', () => expect(testRule(occupancyExpected)).toEqual([]));

  const hits = (y3: string, y2: string, budgeted: string, form: 'døgn' | 'korttid' = 'døgn') =>
    runRules(
      [occupancyExpected],
      exampleWith({ occupancyY3: amount(y3), occupancyY2: amount(y2), occupancy: amount(budgeted), form }),
    ).length;

  it('takes anything from the recommended occupancy to a higher average', () => {
    expect(['97.9', '98', '99', '99.7'].map((budgeted) => hits('99.2', '100', budgeted))).toEqual([0, 0, 0, 0]);
    expect(['97.8', '99.8'].map((budgeted) => hits('99.2', '100', budgeted))).toEqual([1, 1]);
  });

  it('does not ask for less than the minimum or more than 100', () => {
    expect(hits('91', '93.5', '95')).toBe(0);
    expect(hits('91', '93.5', '92.25', 'korttid')).toBe(0);
    expect(hits('104', '104', '100')).toBe(0);
  });

  it('is silent where R08 or R10 fires', () => {
    expect(hits('98', '98', '94')).toBe(0);
    expect(hits('98', '98', '101')).toBe(0);
  });

  it('goes by the limits that are set for R08 and R09', () => {
    const line = { occupancyY3: amount(99), occupancyY2: amount(99), occupancy: amount(97) };
    expect(runRules([occupancyExpected], exampleWith(line))).toHaveLength(1);
    const parameters = new Map([['R09.recommended', '97']]);
    expect(runRules([occupancyExpected], exampleWith(line, { parameters }))).toEqual([]);
  });
});
