import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { depreciationMissing } from './depreciation-missing.js';
import { exampleLevels } from './group-examples.js';

const NONE = { costDepreciation: null, costInterest: null, costProperty: null };

describe('R21', () => {
  it('has examples that do what they say', () => expect(testRule(depreciationMissing)).toEqual([]));

  it('asks once in a group, at the two cells where the amounts are written', () => {
    expect(runRules([depreciationMissing], exampleLevels({ 1: NONE, 2: { costInterest: amount(0) } }))).toMatchObject([
      {
        severity: 'advarsel',
        cells: [
          { lineKey: 'L1', field: 'costDepreciation' },
          { lineKey: 'L2', field: 'costInterest' },
        ],
      },
    ]);
  });

  it.each(['costDepreciation', 'costInterest', 'costProperty'] as const)('is content with %s alone', (field) => {
    expect(runRules([depreciationMissing], exampleWith({ ...NONE, [field]: amount(1) }))).toEqual([]);
  });
});
