import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { exampleLevels } from './group-examples.js';
import { resultMissing } from './result-missing.js';

describe('R17', () => {
  it('has examples that do what they say', () => expect(testRule(resultMissing)).toEqual([]));

  it('asks for the result where any line of the group existed, once', () => {
    const context = exampleLevels({ 1: { resultY2: null, baseY2: null } }, { existedY2: new Set(['L2']) });
    expect(runRules([resultMissing], context)).toMatchObject([
      {
        message: 'Resultatet for 2025 mangler, og tilbuddet fandtes det år.',
        cells: [{ lineKey: 'L1', field: 'resultY2' }],
      },
    ]);
  });

  it('takes a result of 0, without a grundlag', () => {
    expect(runRules([resultMissing], exampleWith({ resultY2: amount(0), baseY2: null }))).toEqual([]);
  });

  it('asks for the grundlag that the limit is a part of', () => {
    expect(runRules([resultMissing], exampleWith({ baseY2: null }))).toMatchObject([
      {
        message: 'Omkostningsgrundlaget for 2025 mangler, så det kan ikke ses, om resultatet skal indregnes.',
        cells: [{ field: 'baseY2' }],
      },
    ]);
  });
});
