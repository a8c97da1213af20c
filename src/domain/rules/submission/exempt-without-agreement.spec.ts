import { describe, expect, it } from '@jest/globals';
import { runRules, testRule } from '../rule.js';
import { exemptWithoutAgreement } from './exempt-without-agreement.js';

describe('R64', () => {
  it('has examples that do what they say', () => expect(testRule(exemptWithoutAgreement)).toEqual([]));

  it('names the tilbud', () => {
    const [context] = exemptWithoutAgreement.example.hits;
    expect(context && runRules([exemptWithoutAgreement], context)[0]?.message).toMatch(
      /^Botilbuddet Eksemplet er undtaget/,
    );
  });
});
