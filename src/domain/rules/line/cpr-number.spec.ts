import { describe, expect, it } from '@jest/globals';
import { exampleContext } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { cprNumber } from './cpr-number.js';

describe('R34', () => {
  it('has examples that do what they say', () => expect(testRule(cprNumber)).toEqual([]));

  it('never repeats the number, neither in the message nor in the values', () => {
    const number = `${'31'}${'1203'}-${1234}`;
    const explanations = new Map([['L1', { cause: null, text: `om ${number}` }]]);
    const [finding] = runRules([cprNumber], exampleContext({ explanations }));
    expect(finding?.message).toContain('31••••-••••');
    expect(JSON.stringify(finding)).not.toContain('1234');
  });
});
