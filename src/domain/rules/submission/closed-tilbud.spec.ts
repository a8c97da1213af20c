import { describe, expect, it } from '@jest/globals';
import { exampleContext, exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { closedTilbud } from './closed-tilbud.js';

describe('R62', () => {
  it('has examples that do what they say', () => expect(testRule(closedTilbud)).toEqual([]));

  it('takes 1 January where the line has no date, and lets a takst end with the tilbud', () => {
    const messages = (closedOn: string, validFrom: string | null) => {
      const tilbud = exampleContext().tilbud.map((one) => ({ ...one, closedOn }));
      return runRules([closedTilbud], exampleWith({ validFrom }, { tilbud })).map(({ message }) => message);
    };
    expect(messages('2026-12-31', null)).toEqual([
      'Botilbuddet Eksemplet er lukket den 31.12.2026, men har en takst, der gælder fra 01.01.2027.',
    ]);
    expect(messages('2027-01-01', null)).toEqual([]);
    expect(messages('2027-06-30', '2027-07-01')).toHaveLength(1);
  });
});
