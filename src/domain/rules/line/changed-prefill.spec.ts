import { describe, expect, it } from '@jest/globals';
import { exampleContext } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { changedPrefill } from './changed-prefill.js';

const messages = (read: string, own: string, field: 'previousTakst' | 'previousCleaned' | 'tilbudName') =>
  runRules([changedPrefill], exampleContext({ changedLocked: [{ lineKey: 'L1', field, read, own }] })).map(
    ({ message }) => message,
  );

describe('R37', () => {
  it('has examples that do what they say', () => expect(testRule(changedPrefill)).toEqual([]));

  it('shows both values to the last decimal, and a blank as blank', () => {
    expect(messages('2480.0049', '2480', 'previousCleaned')).toEqual([
      'Renset takst 2026 er ændret i arket fra 2.480 til 2.480,0049. Systemets eget tal gælder.',
    ]);
    expect(messages('', '2480.5', 'previousTakst')[0]).toContain('fra 2.480,5 til tom.');
    expect(messages('#REF!', '2480.5', 'previousTakst')[0]).toContain('til »#REF!«');
  });
});
