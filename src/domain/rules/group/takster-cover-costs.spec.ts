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

  it('shows the takst that the numbers give, and how', () => {
    expect(messages({ takst: amount('2499.99') })).toEqual([
      'Taksten er 2.499,99\u00a0kr., men tallene giver (18.250.000\u00a0kr. + 0\u00a0kr.) / (20 pladser × 365 dage × 98,0\u00a0%) = 2.551,02\u00a0kr.',
    ]);
    expect(messages({ takst: amount('2551.02'), regulation: amount(-52_000) })).toEqual([
      'Taksten er 2.551,02\u00a0kr., men tallene giver (18.250.000\u00a0kr. \u2212 52.000\u00a0kr.) / (20 pladser × 365 dage × 98,0\u00a0%) = 2.543,75\u00a0kr.',
    ]);
  });

  it('shows it with the decimals of the year', () => {
    const told = messages({ takst: amount(2499) }, [['takstDecimals', '0']]);
    expect(told).toEqual([expect.stringMatching(/ = 2\.551,00\u00a0kr\.$/)]);
  });

  it('divides by the units that are typed', () => {
    expect(messages({ form: 'time', unit: 'time', units: amount(15_000), takst: amount(1200) })).toEqual([
      'Taksten er 1.200,00\u00a0kr., men tallene giver (18.250.000\u00a0kr. + 0\u00a0kr.) / 15.000 timer = 1.216,67\u00a0kr.',
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
          'Takstgruppens takster × enheder giver 19.108.012,80\u00a0kr., men 21.000.000\u00a0kr. + 0\u00a0kr. = 21.000.000\u00a0kr. skal dækkes. Der mangler 1.891.987,20\u00a0kr. (9,009\u00a0%): takster, der er 1,0990 gange så store, dækker.',
        cells: ['L1', 'L2', 'L3'].map((lineKey) => ({ lineKey, field: 'takst' })),
      },
    ]);
  });

  it('says what a larger group brings in too much, or that it brings in nothing', () => {
    const told = (context: ReturnType<typeof exampleLevels>) => runRules([taksterCoverCosts], context)[0]?.message;
    expect(told(exampleLevels({ 1: { regulation: amount(-1_000_000) } }))).toBe(
      'Takstgruppens takster × enheder giver 21.000.172,80\u00a0kr., men 21.000.000\u00a0kr. \u2212 1.000.000\u00a0kr. = 20.000.000\u00a0kr. skal dækkes. Det er 1.000.172,80\u00a0kr. (5,001\u00a0%) for meget: takster, der er 0,9524 gange så store, dækker.',
    );
    const free = { takst: amount(0) };
    expect(told(exampleLevels({ 1: free, 2: free, 3: free }))).toMatch(/skal dækkes. Der mangler 21.000.000\u00a0kr.$/);
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
    expect(messages({ places: amount(0) })).toEqual([
      'Der er 0 budgetterede enheder, så de 18.250.000\u00a0kr., der skal dækkes, kan ikke fordeles på taksten.',
    ]);
  });
});
