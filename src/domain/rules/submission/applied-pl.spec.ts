import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleContext } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { appliedPl } from './applied-pl.js';

const found = (applied: string, parameters: [string, string][] = []) =>
  runRules([appliedPl], exampleContext({ appliedPl: amount(applied), parameters: new Map(parameters) }));

describe('R70', () => {
  it('has examples that do what they say', () => expect(testRule(appliedPl)).toEqual([]));

  it('hits beyond the tolerance on both sides', () => {
    expect(['3.3', '3.1'].flatMap((applied) => found(applied))).toEqual([]);
    expect(['3.30001', '3.09999'].flatMap((applied) => found(applied))).toHaveLength(2);
    expect(found('3.21', [['R70.tolerance', '0']])).toHaveLength(1);
  });

  it('shows both figures', () => {
    expect(found('2.9')).toMatchObject([
      {
        severity: 'advarsel',
        cells: [{ lineKey: null }],
        message: 'Anvendt P/L i takstskemaet er 2,9\u00a0%, men årets P/L er 3,2\u00a0%.',
      },
    ]);
  });
});
