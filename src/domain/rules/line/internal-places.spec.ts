import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { internalPlaces } from './internal-places.js';

describe('R05', () => {
  it('has examples that do what they say', () => expect(testRule(internalPlaces)).toEqual([]));

  it('compares with the places of the line', () => {
    expect(
      runRules([internalPlaces], exampleWith({ places: amount(20), internalPlaces: amount(21) })).map(
        ({ message }) => message,
      ),
    ).toEqual(['Der står 21 interne pladser, men kun 20 pladser i alt.']);
  });

  it('leaves a line without places to R03 and the reading', () => {
    expect(runRules([internalPlaces], exampleWith({ places: null, internalPlaces: amount(3) }))).toEqual([]);
  });
});
