import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { reguleringSign } from './regulering-sign.js';

describe('R19', () => {
  it('has examples that do what they say', () => expect(testRule(reguleringSign)).toEqual([]));

  it('tells surplus from deficit', () => {
    const message = (result: number, regulation: number) =>
      runRules([reguleringSign], exampleWith({ resultY2: amount(result), regulation: amount(regulation) }))[0]?.message;
    expect(message(900_000, 52_000)).toBe(
      'Resultatet er et overskud på 900.000\u00a0kr., men en regulering på 52.000\u00a0kr. sætter taksten op.',
    );
    expect(message(-750_000, -150_000)).toBe(
      'Resultatet er et underskud på 750.000\u00a0kr., men en regulering på \u2212150.000\u00a0kr. sætter taksten ned.',
    );
    expect(message(900_000, 0)).toBeUndefined();
  });
});
