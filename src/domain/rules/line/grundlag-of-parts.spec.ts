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
      'Der er skrevet et omkostningsgrundlag på 18.249.998,50\u00a0kr., men linjens beløb giver 16.000.000\u00a0kr. direkte + 2.350.000\u00a0kr. øvrige omkostninger − 100.000\u00a0kr. indtægter = 18.250.000\u00a0kr.',
    ]);
  });
});
