import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { exampleLevels } from './group-examples.js';
import { reguleringWithoutResult } from './regulering-without-result.js';

describe('R20', () => {
  it('has examples that do what they say', () => expect(testRule(reguleringWithoutResult)).toEqual([]));

  it('sends every line of the group to FU, and colours the cell that holds the amount', () => {
    expect(runRules([reguleringWithoutResult], exampleLevels({ 2: { regulation: amount(300_000) } }))).toMatchObject([
      {
        severity: 'markering',
        body: 'FU',
        message: 'Reguleringen på 300.000\u00a0kr. er større end resultatet for 2025 på \u2212210.000\u00a0kr. i alt.',
        cells: [
          { lineKey: 'L1', field: null },
          { lineKey: 'L2', field: 'regulation' },
          { lineKey: 'L3', field: null },
        ],
      },
    ]);
  });

  it('takes a regulering of all of the result, and hits a result of 0', () => {
    const count = (result: number, regulation: string) =>
      runRules([reguleringWithoutResult], exampleWith({ resultY2: amount(result), regulation: amount(regulation) }))
        .length;
    expect([count(900_000, '-900000'), count(900_000, '-900000.01'), count(0, '-1')]).toEqual([0, 1, 1]);
  });
});
