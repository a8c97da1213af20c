import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleContext, exampleLine } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { placesChanged } from './places-changed.js';

const messages = (places: number[], kinds: ('niveau' | 'basis' | 'aktivitet')[]) =>
  runRules(
    [placesChanged],
    exampleContext({
      lines: kinds.map((serviceKind, index) =>
        exampleLine({ lineKey: `L${index}`, serviceKind, places: amount(places[index] ?? 0) }),
      ),
    }),
  ).map(({ message }) => message);

describe('R44', () => {
  it('has examples that do what they say', () => expect(testRule(placesChanged)).toEqual([]));

  it('adds up the lines of the tilbud, and no activity lines', () => {
    expect(messages([8, 12], ['niveau', 'niveau'])).toEqual([]);
    expect(messages([20, 20], ['basis', 'aktivitet'])).toEqual([]);
    expect(messages([8, 11], ['niveau', 'niveau'])).toEqual([
      'Botilbuddet Eksemplet er indberettet med 19 pladser, men tilbudsviften har 20, og der er ikke meldt en ændring.',
    ]);
  });

  it('waits for places that are not filled in', () => {
    const lines = (form: 'døgn' | 'time') => [
      exampleLine({ lineKey: 'L1', places: amount(8) }),
      exampleLine({ lineKey: 'L2', places: null, form }),
    ];
    expect(runRules([placesChanged], exampleContext({ lines: lines('døgn') }))).toEqual([]);
    expect(runRules([placesChanged], exampleContext({ lines: lines('time') }))).toHaveLength(1);
  });
});
