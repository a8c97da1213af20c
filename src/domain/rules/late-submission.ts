import type { Finding } from './context.js';
import { text } from './hit.js';
import { renderMessage } from './message.js';

/** R66: found by the clock when shown and when submitting, and so by no rule that runs in a check. `deadline` in words. */
export function lateSubmission(deadline: string): Finding {
  const values = { deadline: text(deadline) };
  return {
    rule: 'R66',
    title: 'Indberettet efter fristen',
    severity: 'advarsel',
    body: null,
    cells: [{ lineKey: null, field: null, sheet: null, cell: null }],
    message: renderMessage('Fristen var {deadline}. Indberetningen bliver noteret som for sen.', values),
    fix: 'Du kan stadig indsende. Skriv til sekretariatet, hvis fristen skulle have været forlænget.',
    values,
  };
}
