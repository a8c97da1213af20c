import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { veryLargeChange } from './very-large-change.js';

describe('R41', () => {
  it('has examples that do what they say', () => expect(testRule(veryLargeChange)).toEqual([]));

  it('sends the line to DAS', () => {
    const [finding] = runRules([veryLargeChange], exampleWith({ takst: amount(2000) }));
    expect(finding).toMatchObject({ severity: 'markering', body: 'DAS', cells: [{ lineKey: 'L1', field: 'takst' }] });
    expect(finding?.message).toContain('Taksten falder reelt 21,855\u00a0%');
  });
});
