import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleContext, exampleLine, exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { exampleExplained } from './explained-example.js';
import { explanationsNow, missingExplanation } from './missing-explanation.js';

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
      'Årsag og en forklaring på mindst 30 tegn mangler: taksten falder reelt 3,101\u00a0% (ud over P/L og regulering fra tidligere år), mere end 3,0\u00a0%.',
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

  const told = (context: ReturnType<typeof exampleContext>) =>
    runRules([missingExplanation], context).map(({ message }) => message.replaceAll('\u00a0', ' '));

  it('asks for an explanation to be confirmed when the numbers moved a little, and says from what to what', () => {
    const then = { takst: amount(2604) };
    expect(
      told(exampleExplained({ takst: amount(2610) }, then, 'R42', { parameters: new Map([['R42.limit', '1']]) })),
    ).toEqual([
      'Forklaringen skal bekræftes: tallene er ændret fra 2.604,00 kr. til 2.610,00 kr., siden den blev skrevet.',
    ]);
    const rise = { takst: amount(2750) };
    expect(told(exampleExplained({ ...rise, regulation: amount(-100_000) }, rise))).toEqual([
      'Forklaringen skal bekræftes: den rensede takst er ændret fra 2.750 til 2.765,1515 kr., siden den blev skrevet.',
    ]);
    expect(told(exampleExplained(rise, rise, 'R44'))).toEqual([
      'Forklaringen skal bekræftes: den blev skrevet til regel R44, og nu er det R42, der kræver den.',
    ]);
  });

  it('says that an explanation is gone when the numbers moved more, or the year allows less', () => {
    const then = { takst: amount(2750) };
    expect(told(exampleExplained({ takst: amount(2800) }, then))).toEqual([
      'Forklaringen gælder ikke længere, for tallene er ændret, siden den blev skrevet: taksten stiger reelt 9,402 % (ud over P/L og regulering fra tidligere år), mere end 3,0 %.',
    ]);
    const parameters = new Map([['R42.confirmWithin', '0']]);
    expect(told(exampleExplained({ takst: amount(2751) }, then, 'R42', { parameters }))[0]).toContain(
      'gælder ikke længere',
    );
  });

  it('lets an explanation stand that nothing asked for then, and wants nothing confirmed that nothing asks for', () => {
    const rise = { takst: amount(2750) };
    expect(told(exampleExplained(rise, rise, null))).toEqual([]);
    const [one] = explanationsNow(exampleExplained({ takst: amount(2551) }, {}));
    expect(one).toMatchObject({ asked: null, standing: 'confirm', isExplained: false });
    expect(told(exampleExplained({ takst: amount(2551) }, {}))).toEqual([]);
  });

  it('wants what was too short written anew, not confirmed', () => {
    const context = exampleExplained({ takst: amount(2751) }, { takst: amount(2750) });
    const short = new Map([...context.explanations].map(([key, said]) => [key, { ...said, text: 'Kort.' }]));
    expect(explanationsNow({ ...context, explanations: short })[0]?.standing).toBe('gone');
  });
});
