import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { amountRepeated } from './amount-repeated.js';
import { exampleLevels } from './group-examples.js';

describe('R36', () => {
  it('has examples that do what they say', () => expect(testRule(amountRepeated)).toEqual([]));

  it('tells once of all the amounts that were copied down, at each of their cells', () => {
    const copied = { costOverhead: amount(1_050_000), resultY2: amount(-210_000) };
    const found = runRules([amountRepeated], exampleLevels({ 1: copied, 2: copied, 3: copied }));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toBe(
      'Samme beløb står på alle takstgruppens 3 linjer. Det gælder 2 beløb, bl.a. 1.050.000\u00a0kr. her.',
    );
    expect(found[0]?.cells).toHaveLength(6);
  });

  it('takes 0 on every line, an amount on some of them, and a line alone', () => {
    const zero = { regulation: amount(0) };
    expect(runRules([amountRepeated], exampleLevels({ 1: zero, 2: zero, 3: zero }))).toEqual([]);
    const same = { income: amount(60_000) };
    expect(runRules([amountRepeated], exampleLevels({ 1: same, 3: same }))).toEqual([]);
    expect(runRules([amountRepeated], exampleWith(same))).toEqual([]);
  });
});
