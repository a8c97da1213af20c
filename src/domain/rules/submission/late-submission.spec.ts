import { describe, expect, it } from '@jest/globals';
import { exampleContext } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { lateSubmission } from './late-submission.js';

describe('R66', () => {
  it('has examples that do what they say', () => expect(testRule(lateSubmission)).toEqual([]));

  it('tells the submission as a whole what the deadline was, and stops nothing', () => {
    const [finding] = runRules([lateSubmission], exampleContext({ lateAfter: '25. november 2026 kl. 12.00' }));
    expect(finding).toMatchObject({
      severity: 'advarsel',
      cells: [{ lineKey: null, field: null }],
      message: 'Fristen var 25. november 2026 kl. 12.00. Indberetningen bliver noteret som for sen.',
    });
  });
});
