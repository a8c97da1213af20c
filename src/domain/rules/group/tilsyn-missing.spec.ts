import { describe, expect, it } from '@jest/globals';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { exampleLevels } from './group-examples.js';
import { tilsynMissing } from './tilsyn-missing.js';

describe('R22', () => {
  it('has examples that do what they say', () => expect(testRule(tilsynMissing)).toEqual([]));

  it('asks for the amount once in a group, where the budget is written', () => {
    expect(runRules([tilsynMissing], exampleLevels({ 1: { costTilsyn: null } }))).toMatchObject([
      {
        severity: 'advarsel',
        message: 'Der er intet tilsyn i omkostningsgrundlaget, selv om tilbud efter § 107 er under socialtilsyn.',
        cells: [{ lineKey: 'L1', field: 'costTilsyn' }],
      },
    ]);
  });

  it('goes by the list of the year, however it is written', () => {
    const found = (paragraf: string, list?: string) => {
      const parameters = new Map(list === undefined ? [] : [['R22.paragraffer', list]]);
      return runRules([tilsynMissing], exampleWith({ paragraf, costTilsyn: null }, { parameters })).length;
    };
    const supervised = ['§ 107', '§ 108', '§ 109', '§ 110', 'BL § 43', 'SUL § 141'];
    expect(supervised.map((paragraf) => found(paragraf))).toEqual([1, 1, 1, 1, 1, 1]);
    expect(['§ 85', '§ 104', 'ABL § 105', 'STU'].map((paragraf) => found(paragraf))).toEqual([0, 0, 0, 0]);
    expect([found('§ 85', 'SEL 85, bl 43'), found('BL § 43', 'SEL 85, bl 43'), found('§ 107', '')]).toEqual([1, 1, 0]);
  });
});
