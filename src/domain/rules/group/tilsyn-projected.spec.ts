import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleLine, exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { exampleApproved, exampleLevels } from './group-examples.js';
import { tilsynProjected } from './tilsyn-projected.js';

const FALLEN = { parameters: new Map([['R23.changeTilbud', '-18.5']]) };

describe('R23', () => {
  it('has examples that do what they say', () => expect(testRule(tilsynProjected)).toEqual([]));

  it('hits what is not lower than last year, to the øre', () => {
    const lastYear = exampleApproved([exampleLine({ costTilsyn: amount(150_000) })]);
    const at = (tilsyn: string) => exampleWith({ costTilsyn: amount(tilsyn) }, { lastYear, ...FALLEN });
    expect(runRules([tilsynProjected], at('149999.99'))).toEqual([]);
    expect(runRules([tilsynProjected], at('150000'))).toMatchObject([
      {
        severity: 'advarsel',
        message:
          'Tilsyn er 150.000\u00a0kr. mod 150.000\u00a0kr. sidste år, selv om socialtilsynets takster for tilbud er faldet 18,5\u00a0%.',
        cells: [{ lineKey: 'L1', field: 'costTilsyn' }],
      },
    ]);
  });

  it('compares whole groups, wherever in them the amount is written', () => {
    const lastYear = exampleApproved([
      ...exampleLevels({ 1: { costTilsyn: null }, 3: { costTilsyn: amount(180_000) } }).lines,
    ]);
    expect(runRules([tilsynProjected], exampleLevels({}, { lastYear, ...FALLEN }))).toHaveLength(1);
    const lower = exampleLevels({ 1: { costTilsyn: amount(146_700) } }, { lastYear, ...FALLEN });
    expect(runRules([tilsynProjected], lower)).toEqual([]);
  });

  it('adds up the groups that a line follows, and says nothing of a line that follows none', () => {
    const lastYear = exampleApproved(['A', 'B'].map((lineKey) => exampleLine({ lineKey, costTilsyn: amount(75_000) })));
    const found = (predecessors: string[]) =>
      runRules([tilsynProjected], exampleWith({ predecessors }, { lastYear, ...FALLEN })).map(
        ({ values }) => values.last,
      );
    expect(found(['A', 'B'])).toEqual([{ kind: 'kroner', value: '150000' }]);
    expect(found([])).toEqual([]);
    const lineage = new Map([
      ['L1', { predecessors: [{ lineKey: 'B', share: null }], source: 'secretariat' as const }],
    ]);
    expect(
      runRules([tilsynProjected], exampleWith({ predecessors: ['A'] }, { lastYear, lineage, ...FALLEN })),
    ).toMatchObject([{ values: { last: { value: '75000' } } }]);
  });

  it('is off where the change of the year is not known, not a fall, or last year knows no tilsyn', () => {
    const lastYear = exampleApproved([exampleLine({ costTilsyn: amount(150_000) })]);
    for (const change of ['', '0', '3.5']) {
      const parameters = new Map([['R23.changeTilbud', change]]);
      expect(runRules([tilsynProjected], exampleWith({}, { lastYear, parameters }))).toEqual([]);
    }
    const unknown = exampleApproved([exampleLine({ costTilsyn: null })]);
    expect(runRules([tilsynProjected], exampleWith({}, { lastYear: unknown, ...FALLEN }))).toEqual([]);
  });
});
