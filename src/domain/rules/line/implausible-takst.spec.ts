import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { UNITS } from '../../takst.js';
import { exampleContext, exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { implausibleTakst } from './implausible-takst.js';

describe('R31', () => {
  it('has examples that do what they say', () => expect(testRule(implausibleTakst)).toEqual([]));

  it('has a range for each unit, as the year sets it', () => {
    for (const unit of UNITS) {
      expect(runRules([implausibleTakst], exampleWith({ takst: amount('0.5'), unit }))).toHaveLength(1);
    }
    const parameters = new Map([['R31.mostDoegn', '2551']]);
    expect(runRules([implausibleTakst], exampleContext({ parameters }))[0]?.message).toBe(
      'En takst på 2.551,02\u00a0kr. pr. døgn ligger uden for 500,00\u00a0kr. til 2.551,00\u00a0kr., som takster pr. døgn plejer at ligge inden for.',
    );
  });

  it('says nothing of a line without takst or unit', () => {
    expect(runRules([implausibleTakst], exampleWith({ takst: null }))).toEqual([]);
    expect(runRules([implausibleTakst], exampleWith({ takst: amount(1), unit: null }))).toEqual([]);
  });
});
