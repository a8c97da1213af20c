import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';

import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { largeChange } from './large-change.js';
import { veryLargeChange } from './very-large-change.js';

const BOTH = [largeChange, veryLargeChange];
const ruleIds = (takst: string, parameters: [string, string][] = []) =>
  runRules(BOTH, exampleWith({ takst: amount(takst) }, { parameters: new Map(parameters) })).map(({ rule }) => rule);

describe('R40 and R41', () => {
  it('R40 has examples that do what they say', () => expect(testRule(largeChange)).toEqual([]));

  it('hit strictly above their limits, each in both directions', () => {
    // 2,480 × 1.032 = 2,559.36; 5 % of it is 127.968, 10 % is 255.936.
    expect(['2687.328', '2687.329', '2815.296', '2815.297'].map((takst) => ruleIds(takst))).toEqual([
      [],
      ['R40'],
      ['R40'],
      ['R41'],
    ]);
    expect(['2431.392', '2431.391', '2303.424', '2303.423'].map((takst) => ruleIds(takst))).toEqual([
      [],
      ['R40'],
      ['R40'],
      ['R41'],
    ]);
  });

  it('agree with the worked cases of change', () => {
    expect(['2604', '2750', '2480'].map((takst) => ruleIds(takst))).toEqual([[], ['R40'], []]);
  });

  it('compares what is cleaned for regulering', () => {
    const [finding] = runRules([largeChange], exampleWith({ takst: amount(2750), regulation: amount(365_000) }));
    // Cleaned 2,750 × 18,250,000 / 18,615,000 = 2,696.08: 5.342 % beyond P/L.
    expect(finding?.message).toBe(
      'Taksten stiger reelt 5,342\u00a0% (renset for regulering og P/L), mere end 5,0\u00a0%: fra 2.480,00\u00a0kr. til 2.750,00\u00a0kr.',
    );
  });

  it('says so when the takst could not be cleaned', () => {
    const [finding] = runRules([largeChange], exampleWith({ takst: amount(2400), previousCleaned: null }));
    expect(finding?.message).toContain('falder reelt 6,227\u00a0% (ikke renset');
  });

  it('take their limits from the year, and R40 takes over when R41 is off', () => {
    expect(ruleIds('2750', [['R40.limit', '7.5']])).toEqual([]);
    expect(ruleIds('2750', [['R41.limit', '7']])).toEqual(['R41']);
    expect(ruleIds('4000', [['R41.mode', 'off']])).toEqual(['R40']);
  });

  it('R40 leaves out what hardly costs anything, R41 does not', () => {
    // 7,154 units × (2,750 − 2,559.36) = 1,363,838.56 kr. a year.
    expect(ruleIds('2750', [['R40.smallestEffect', '1363838.56']])).toEqual([]);
    expect(ruleIds('2750', [['R40.smallestEffect', '1363838.55']])).toEqual(['R40']);
    expect(ruleIds('4000', [['R40.smallestEffect', '99999999']])).toEqual(['R41']);
  });
});
