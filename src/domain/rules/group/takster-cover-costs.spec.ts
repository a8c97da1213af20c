import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import type { Line } from '../../takst.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { exampleLevels } from './group-examples.js';
import { taksterCoverCosts } from './takster-cover-costs.js';

describe('R13', () => {
  it('has examples that do what they say', () => expect(testRule(taksterCoverCosts)).toEqual([]));

  const messages = (changes: Partial<Line>, parameters?: [string, string][]) =>
    runRules([taksterCoverCosts], exampleWith(changes, { parameters: new Map(parameters) })).map(
      ({ message }) => message,
    );

  it('takes exactly the limit per unit, and no more, in both directions', () => {
    const need = { unit: 'måned', units: amount(7000), costPay: amount(11_250_000) } as const;
    for (const takst of ['2499', '2501']) expect(messages({ ...need, takst: amount(takst) })).toEqual([]);
    for (const takst of ['2498.99', '2501.01']) expect(messages({ ...need, takst: amount(takst) })).toHaveLength(1);
  });

  it('says what the takst brings in, what it must cover and the difference', () => {
    expect(messages({ takst: amount('2499.99') })).toEqual([
      'Takst × enheder giver 17.884.928,46\u00a0kr., men 18.250.000\u00a0kr. skal dækkes. Forskellen er 51,0304 kr. pr. enhed.',
    ]);
  });

  it('takes exactly a thousandth of what a larger group must cover, and no more', () => {
    const at = (limit: string) =>
      runRules([taksterCoverCosts], exampleLevels({}, { parameters: new Map([['R13.share', limit]]) })).length;
    // 172.80 kr. of 21,000,000 kr.
    expect([at('0.1'), at('0.000822857142857143'), at('0.000822857142857142')]).toEqual([0, 0, 1]);
  });

  it('names all takster of a larger group that is off', () => {
    expect(runRules([taksterCoverCosts], exampleLevels({ 3: { takst: amount(2319) } }))).toMatchObject([
      {
        message:
          'Takstgruppens takster × enheder giver 19.108.012,80\u00a0kr., men 21.000.000\u00a0kr. skal dækkes. Forskellen er 9,009\u00a0%.',
        cells: ['L1', 'L2', 'L3'].map((lineKey) => ({ lineKey, field: 'takst' })),
      },
    ]);
  });

  it('points at what is missing before the balance can be computed', () => {
    const context = exampleLevels({ 1: { takst: null }, 3: { occupancy: null, places: null } });
    expect(runRules([taksterCoverCosts], context)).toMatchObject([
      {
        cells: [
          { lineKey: 'L1', field: 'takst' },
          { lineKey: 'L3', field: 'places' },
          { lineKey: 'L3', field: 'occupancy' },
        ],
      },
    ]);
  });

  it('hits where there is nothing left to cover, and where there are no units', () => {
    expect(messages({ regulation: amount(-18_250_000), takst: amount(0) })).toHaveLength(1);
    expect(messages({ places: amount(0) })).toHaveLength(1);
  });
});
