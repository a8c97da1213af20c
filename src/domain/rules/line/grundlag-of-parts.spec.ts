import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { grundlagOfParts } from './grundlag-of-parts.js';

describe('R14', () => {
  it('has examples that do what they say', () => expect(testRule(grundlagOfParts)).toEqual([]));

  it('hits more than a krone off, either way', () => {
    expect(
      runRules([grundlagOfParts], exampleWith({ base: amount('18249998.5') })).map(({ message }) => message),
    ).toEqual([
      'Der er skrevet et omkostningsgrundlag på 18.249.998,50\u00a0kr., men 18.250.000\u00a0kr. er summen af linjens omkostninger minus indtægter.',
    ]);
  });
});
