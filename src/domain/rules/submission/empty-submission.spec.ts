import { describe, expect, it } from '@jest/globals';
import { exampleContext } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { emptySubmission } from './empty-submission.js';

describe('R65', () => {
  it('has examples that do what they say', () => expect(testRule(emptySubmission)).toEqual([]));

  it('stops the submission as a whole', () => {
    const [finding] = runRules([emptySubmission], exampleContext({ lines: [] }));
    expect(finding).toMatchObject({ severity: 'fejl', cells: [{ lineKey: null, field: null, cell: null }] });
  });
});
