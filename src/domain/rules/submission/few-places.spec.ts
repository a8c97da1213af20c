import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleContext, exampleLine } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { fewPlaces } from './few-places.js';

describe('R33', () => {
  it('has examples that do what they say', () => expect(testRule(fewPlaces)).toEqual([]));

  it('adds up the places of the tilbud', () => {
    const found = (...places: number[]) =>
      runRules(
        [fewPlaces],
        exampleContext({ lines: places.map((n, i) => exampleLine({ lineKey: `L${i}`, places: amount(n) })) }),
      ).map(({ message }) => message);
    expect(found(1, 2)).toEqual([]);
    expect(found(1, 1)).toEqual(['Botilbuddet Eksemplet har 2 pladser. Tallene kan vise, hvad én borger koster.']);
  });
});
