import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { typedUnits } from './typed-units.js';

describe('R35', () => {
  it('has examples that do what they say', () => expect(testRule(typedUnits)).toEqual([]));

  it('hits more than a hundredth of a unit off', () => {
    expect(runRules([typedUnits], exampleWith({ units: amount('7154.02') })).map(({ message }) => message)).toEqual([
      'Der er skrevet 7.154,02 enheder, men 20 pladser × 365 dage × 98,0\u00a0% giver 7.154.',
    ]);
  });

  it('has nothing to compare with while a figure is blank', () => {
    expect(runRules([typedUnits], exampleWith({ units: amount(7300), occupancy: null }))).toEqual([]);
  });
});
