import { exampleContext } from '../example.js';
import { hitAt, text } from '../hit.js';
import { defineRule } from '../rule.js';

export const lateSubmission = defineRule({
  id: 'R66',
  scope: 'submission',
  title: 'Indberettet efter fristen',
  message: 'Fristen var {deadline}. Indberetningen bliver noteret som for sen.',
  fix: 'Du kan stadig indsende. Skriv til sekretariatet, hvis fristen skulle have været forlænget.',
  severity: 'advarsel',
  basis: 'S1 item 8',
  since: 2027,
  parameters: {},
  inputs: ['lateAfter'],
  example: {
    hits: [exampleContext({ lateAfter: '25. november 2026 kl. 12.00' })],
    passes: [exampleContext()],
  },
  *check({ lateAfter }) {
    if (lateAfter !== null) yield hitAt(null, null, { deadline: text(lateAfter) });
  },
});
