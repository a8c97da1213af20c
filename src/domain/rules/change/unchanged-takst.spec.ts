import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleContext, exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { unchangedTakst } from './unchanged-takst.js';

describe('R48', () => {
  it('has examples that do what they say', () => expect(testRule(unchangedTakst)).toEqual([]));

  it('compares to the øre and within the same unit', () => {
    const { previous } = exampleContext();
    const count = (takst: string, unit: 'døgn' | 'måned') =>
      runRules([unchangedTakst], exampleWith({ takst: amount(takst), unit }, { previous })).length;
    expect([count('2480.0049', 'døgn'), count('2480.005', 'døgn'), count('2480', 'måned')]).toEqual([1, 0, 0]);
  });
});
