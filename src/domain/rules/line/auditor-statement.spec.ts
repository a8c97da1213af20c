import { describe, expect, it } from '@jest/globals';
import type { AuditorStatement } from '../../takst.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { auditorStatement } from './auditor-statement.js';

function found(paragraf: string, stated: AuditorStatement | null, parameters: [string, string][] = []) {
  const context = exampleWith({ paragraf, auditorStatement: stated }, { parameters: new Map(parameters) });
  return runRules([auditorStatement], context);
}

describe('R26', () => {
  it('has examples that do what they say', () => expect(testRule(auditorStatement)).toEqual([]));

  it('takes nothing but ja, and says what stands there', () => {
    expect(found('§ 110', 'ja')).toEqual([]);
    expect(
      [...found('§ 110', 'nej'), ...found('§ 109', '–'), ...found('§ 109', null)].map((one) => one.message),
    ).toEqual([
      'Takster efter § 110 skal påtegnes af revisor, men i Revisorpåtegning står der »nej«.',
      'Takster efter § 109 skal påtegnes af revisor, men i Revisorpåtegning står der »–«.',
      'Takster efter § 109 skal påtegnes af revisor, men Revisorpåtegning er ikke udfyldt.',
    ]);
  });

  it('goes to FU until it is due, and is then a fejl', () => {
    const cells = [{ lineKey: 'L1', field: 'auditorStatement' }];
    expect(found('§ 110', 'nej')).toMatchObject([{ severity: 'markering', body: 'FU', cells }]);
    expect(found('§ 110', 'nej', [['R26.isDue', 'ja']])).toMatchObject([{ severity: 'fejl', body: null, cells }]);
  });

  it('goes by the list of the year, however it is written', () => {
    const only110: [string, string][] = [['R26.paragraffer', 'SEL 110']];
    expect([found('§ 110', 'nej', only110).length, found('§ 109', 'nej', only110).length]).toEqual([1, 0]);
    expect(found('§ 107', null)).toEqual([]);
  });
});
