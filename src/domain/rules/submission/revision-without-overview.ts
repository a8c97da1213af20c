import { amount } from '../../amount.js';
import { linesHitBy } from '../change/line-changes.js';
import { explanationsNow, missingExplanation } from '../change/missing-explanation.js';
import { exampleContext, exampleInForce } from '../example.js';
import { hitAt, takst } from '../hit.js';
import { defineRule } from '../rule.js';

const explained = { cause: 'fejlrettelse', explanation: 'Lønnen til nattevagten var talt med to gange.' } as const;

/** It is explained like any change (R42), on the page as in the sheet, and stops the submission like it. */
export const revisionWithoutOverview = defineRule({
  id: 'R69',
  scope: 'submission',
  title: 'Revision uden ændringsoversigt',
  message: 'Taksten ændres i årets løb fra {inForce} til {takst}, men årsag og forklaring til det nye tal mangler.',
  messages: { added: 'Taksten på {takst} kommer til i årets løb, men årsag og forklaring mangler.' },
  fix: 'Skriv i Årsag og Forklaring, hvorfor taksten ændres. Skriv aldrig noget om en enkelt borger.',
  severity: 'forklar',
  basis: 'S4 item 7',
  since: 2027,
  parameters: {},
  inputs: ['lines', 'takst', 'cause', 'explanation', 'explanations', 'groups', 'previous', 'inForce', 'parameters'],
  example: {
    hits: [
      exampleInForce('2530'),
      exampleContext({ inForce: new Map() }),
      exampleInForce('2530', {}, { ...explained, cause: null }),
    ],
    passes: [
      exampleContext(),
      exampleInForce('2551.020'),
      exampleInForce('2530', {}, explained),
      {
        ...exampleInForce('2530'),
        explanations: new Map([['L1', { cause: explained.cause, text: explained.explanation }]]),
      },
      // R42 asks for it.
      exampleInForce('2530', {}, { takst: amount(2750) }),
    ],
  },
  *check(context) {
    const { inForce } = context;
    if (inForce === null) return;
    const asked = linesHitBy(missingExplanation, context);
    for (const { line, isExplained } of explanationsNow(context)) {
      const before = inForce.get(line.lineKey)?.takst;
      if (!line.takst || before?.equals(line.takst) || isExplained || asked.has(line.lineKey)) continue;
      const now = takst(line.takst);
      const fields = ['cause', 'explanation'] as const;
      if (before) yield hitAt(line.lineKey, fields, { inForce: takst(before), takst: now });
      else yield hitAt(line.lineKey, fields, { takst: now }, { message: 'added' });
    }
  },
});
