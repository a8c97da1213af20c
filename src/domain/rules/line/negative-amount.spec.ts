import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { negativeAmount } from './negative-amount.js';

describe('R04', () => {
  it('has examples that do what they say', () => expect(testRule(negativeAmount)).toEqual([]));

  it('points at each negative amount, and lets result and regulering be signed', () => {
    const context = exampleWith({ costTilsyn: amount(-1), income: amount(-100_000), regulation: amount(-52_000) });
    expect(runRules([negativeAmount], context)).toMatchObject([
      { message: 'Beløbet −1\u00a0kr. er negativt.', cells: [{ field: 'costTilsyn' }] },
      { message: 'Beløbet −100.000\u00a0kr. er negativt.', cells: [{ field: 'income' }] },
    ]);
  });
});
