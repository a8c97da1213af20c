import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { runRules, testRule } from '../rule.js';
import { exampleLevels } from './group-examples.js';
import { overheadMissing } from './overhead-missing.js';

describe('R16', () => {
  it('has examples that do what they say', () => expect(testRule(overheadMissing)).toEqual([]));

  it('asks for the amount once in a group, where the budget is written', () => {
    expect(runRules([overheadMissing], exampleLevels({ 1: { costOverhead: null } }))).toMatchObject([
      { severity: 'advarsel', cells: [{ lineKey: 'L1', field: 'costOverhead' }] },
    ]);
    expect(
      runRules([overheadMissing], exampleLevels({ 1: { costOverhead: null }, 3: { costOverhead: amount(1) } })),
    ).toEqual([]);
  });
});
