import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { healthServices } from './health-services.js';

describe('R24', () => {
  it('has examples that do what they say', () => expect(testRule(healthServices)).toEqual([]));

  it('goes by the list of the year', () => {
    const line = { paragraf: '§ 85', costHealth: amount(85_000) };
    expect(runRules([healthServices], exampleWith(line))).toEqual([]);
    const parameters = new Map([['R24.paragraffer', 'ABL 105, SEL § 85']]);
    expect(runRules([healthServices], exampleWith(line, { parameters }))).toMatchObject([
      { message: 'Der er indregnet sundhedslovsydelser for 85.000\u00a0kr. i et tilbud efter § 85.' },
    ]);
  });
});
