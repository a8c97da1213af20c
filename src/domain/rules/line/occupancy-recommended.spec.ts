import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { occupancyRecommended } from './occupancy-recommended.js';

describe('R09', () => {
  it('has examples that do what they say', () => expect(testRule(occupancyRecommended)).toEqual([]));

  it('hits strictly above the recommended occupancy of the year', () => {
    const at = (occupancy: string, recommended?: string) =>
      runRules(
        [occupancyRecommended],
        exampleWith(
          { occupancy: amount(occupancy) },
          { parameters: new Map(recommended ? [['R09.recommended', recommended]] : []) },
        ),
      ).map(({ message }) => message);
    expect(at('98')).toEqual([]);
    expect(at('98.1')).toEqual(['Den budgetterede belægning er 98,1\u00a0%; der anbefales højst 98,0\u00a0%.']);
    expect(at('98.1', '99')).toEqual([]);
  });
});
