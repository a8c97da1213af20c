import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleContext, exampleLine, exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { missingExplanation } from './missing-explanation.js';

const LONG = 'Der er ansat en nattevagt mere'; // 30 characters
const count = (explanation: string | null, cause: 'andet' | null = 'andet') =>
  runRules([missingExplanation], exampleWith({ takst: amount(2750), explanation, cause })).length;

describe('R42', () => {
  it('has examples that do what they say', () => expect(testRule(missingExplanation)).toEqual([]));

  it('wants a cause and thirty characters that are not blanks in a row', () => {
    expect([count(LONG), count(LONG.slice(1)), count(`${LONG.slice(1)}    \n`), count(LONG, null)]).toEqual([
      0, 1, 1, 1,
    ]);
    expect(count('Der          er ansat          én')).toBe(1);
  });

  it('takes what is in the context before what stands in the sheet', () => {
    const line = exampleLine({ takst: amount(2750), cause: 'andet', explanation: LONG });
    const explanations = new Map([['L1', { cause: null, text: '' }]]);
    expect(runRules([missingExplanation], exampleContext({ lines: [line], explanations }))).toHaveLength(1);
  });

  it('is one finding a line, and tells what wants to be explained', () => {
    const { previous } = exampleContext();
    const [change] = runRules(
      [missingExplanation],
      exampleWith({ takst: amount(2480), serviceKind: 'basis' }, { previous }),
    );
    expect(change?.message).toBe(
      'Årsag og en forklaring på mindst 30 tegn mangler: taksten falder reelt 3,101\u00a0%, mere end 3,0\u00a0%.',
    );
    const [model, ...others] = runRules([missingExplanation], exampleWith({ serviceKind: 'basis' }, { previous }));
    expect(model?.message).toBe(
      'Årsag og en forklaring på mindst 30 tegn mangler: Takstmodel, enhed eller paragraf ændret (R45).',
    );
    expect(others).toEqual([]);
  });

  it('does not ask because of a rule that is off or on trial', () => {
    for (const mode of ['off', 'trial']) {
      const parameters = new Map([['R43.mode', mode]]);
      expect(runRules([missingExplanation], exampleWith({ previousTakst: null }, { parameters }))).toEqual([]);
    }
  });
});
