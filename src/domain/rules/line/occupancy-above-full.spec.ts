import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { occupancyAboveFull } from './occupancy-above-full.js';

describe('R10', () => {
  it('has examples that do what they say', () => expect(testRule(occupancyAboveFull)).toEqual([]));

  it('hits above, not at, 100 per cent', () => {
    expect(
      runRules([occupancyAboveFull], exampleWith({ occupancy: amount('100.01') })).map(({ message }) => message),
    ).toEqual(['Den budgetterede belægning er 100,01\u00a0%, men kan højst være 100 %.']);
  });
});
