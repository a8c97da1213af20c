import { describe, expect, it } from '@jest/globals';
import { exampleContext, exampleLine } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { tilbudNotIncluded } from './tilbud-not-included.js';

describe('R61', () => {
  it('has examples that do what they say', () => expect(testRule(tilbudNotIncluded)).toEqual([]));

  it('is one finding a tilbud, at all its lines', () => {
    const lines = [
      exampleLine({ lineKey: 'A', tilbudName: 'Attruphøj' }),
      exampleLine({ lineKey: 'B' }),
      exampleLine({ lineKey: 'C', tilbudName: ' attruphøj' }),
      exampleLine({ lineKey: 'D', tilbudName: 'Østerskoven' }),
    ];
    const found = runRules([tilbudNotIncluded], exampleContext({ lines }));
    expect(found.map(({ message, cells }) => [message, cells.map(({ lineKey }) => lineKey).join()])).toEqual([
      ['Attruphøj er ikke i tilbudsviften.', 'A,C'],
      ['Østerskoven er ikke i tilbudsviften.', 'D'],
    ]);
  });

  it('leaves a line that names no tilbud to the reading', () => {
    expect(runRules([tilbudNotIncluded], exampleContext({ lines: [exampleLine({ tilbudName: null })] }))).toEqual([]);
  });
});
