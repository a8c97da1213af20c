import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { occupancyMinimum } from './occupancy-minimum.js';

describe('R08', () => {
  it('has examples that do what they say', () => expect(testRule(occupancyMinimum)).toEqual([]));

  it('hits strictly below the minimum of the form', () => {
    const at = (occupancy: string, form: 'døgn' | 'dag' | 'korttid' | 'time') =>
      runRules([occupancyMinimum], exampleWith({ occupancy: amount(occupancy), form })).length;
    expect([at('94.999', 'døgn'), at('95', 'døgn'), at('94.999', 'dag'), at('95', 'dag')]).toEqual([1, 0, 1, 0]);
    expect([at('89.999', 'korttid'), at('90', 'korttid'), at('10', 'time')]).toEqual([1, 0, 0]);
  });

  it('goes to DAS with a dispensation that is reasoned, and is a fejl without', () => {
    const found = (dispensation: string | null) =>
      runRules([occupancyMinimum], exampleWith({ occupancy: amount(92), dispensation }));
    expect(found('Tilbuddet er under opbygning.')).toMatchObject([{ severity: 'markering', body: 'DAS' }]);
    for (const nothing of [null, '', ' - ', '?'])
      expect(found(nothing)).toMatchObject([{ severity: 'fejl', body: null }]);
  });
});
