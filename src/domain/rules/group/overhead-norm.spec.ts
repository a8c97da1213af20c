import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { overheadNorm } from './overhead-norm.js';

describe('R15', () => {
  it('has examples that do what they say', () => expect(testRule(overheadNorm)).toEqual([]));

  it('measures against direct costs: 960,000 of 16,000,000 is exactly the norm, a øre more is above it', () => {
    const at = (overhead: string) => runRules([overheadNorm], exampleWith({ costOverhead: amount(overhead) }));
    expect(at('960000')).toEqual([]);
    expect(at('960000.01')).toMatchObject([
      { message: 'Overhead er 6,000\u00a0% af de direkte omkostninger; normen er 6,0\u00a0%.' },
    ]);
  });

  it('tells of overhead on nothing', () => {
    const none = { costPay: null, costOther: null, costProperty: null, costTraining: null };
    expect(runRules([overheadNorm], exampleWith(none))).toMatchObject([
      { message: 'Der er 960.000\u00a0kr. i overhead, men ingen direkte omkostninger.' },
    ]);
    expect(runRules([overheadNorm], exampleWith({ ...none, costOverhead: null }))).toEqual([]);
  });
});
