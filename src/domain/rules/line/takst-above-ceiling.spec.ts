import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { takstAboveCeiling } from './takst-above-ceiling.js';

/** What the rule finds in a takst per døgn under a paragraf, with parameters set. */
function found(paragraf: string, takst: string, parameters: [string, string][] = [], year = 2027) {
  const line = { paragraf, form: 'korttid', takst: amount(takst) } as const;
  return runRules([takstAboveCeiling], exampleWith(line, { parameters: new Map(parameters), year }));
}

describe('R25', () => {
  it('has examples that do what they say', () => expect(testRule(takstAboveCeiling)).toEqual([]));

  it('hits strictly above the projected ceiling, at the takst', () => {
    expect([found('§ 109', '3507'), found('§ 110', '2547')]).toEqual([[], []]);
    expect(found('§ 109', '3507.01')).toMatchObject([{ cells: [{ lineKey: 'L1', field: 'takst' }] }]);
    expect(found('§ 110', '2547.01')).toHaveLength(1);
    expect(found('§ 107', '9000')).toEqual([]);
  });

  it('tells takst, ceiling, price and the chain', () => {
    expect(found('§ 109', '3741.28').map(({ message }) => message)).toEqual([
      'Taksten på 3.741,28\u00a0kr. pr. døgn er over takstloftet på 3.507\u00a0kr. for § 109: 3.197\u00a0kr. i 2024-priser, fremskrevet med P/L på 3,2\u00a0% (2025), 3,0\u00a0% (2026), 3,2\u00a0% (2027).',
    ]);
    expect(found('§ 110', '2400', [['R25.priceYear', '2027']]).map(({ message }) => message)).toEqual([
      'Taksten på 2.400,00\u00a0kr. pr. døgn er over takstloftet på 2.322\u00a0kr. for § 110 i 2027-priser.',
    ]);
  });

  it('goes to DAS until the ceiling is law, and is then a fejl', () => {
    expect(found('§ 109', '4000')).toMatchObject([{ severity: 'markering', body: 'DAS' }]);
    expect(found('§ 109', '4000', [['R25.isLaw', 'ja']])).toMatchObject([{ severity: 'fejl', body: null }]);
  });

  it('goes by the price of the year', () => {
    expect(found('§ 109', '3507.01', [['R25.price109', '3300']])).toEqual([]);
    expect(found('§ 110', '2547', [['R25.price110', '2300']])).toHaveLength(1);
  });

  it('is silent where the P/L of a year is missing, and before the price year', () => {
    expect(found('§ 109', '9000', [], 2028)).toEqual([]);
    expect(found('§ 109', '9000', [['R25.priceYear', '2023']])).toEqual([]);
    expect(found('§ 109', '9000', [['R25.priceYear', '2028']])).toEqual([]);
  });
});
