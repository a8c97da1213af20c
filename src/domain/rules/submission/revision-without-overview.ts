import { amount } from '../../amount.js';
import { explanationsNow } from '../change/missing-explanation.js';
import { exampleContext, exampleLine, exampleWith } from '../example.js';
import { hitAt, takst } from '../hit.js';
import { defineRule } from '../rule.js';

const inForce = new Map([['L1', amount('2530.00')]]);
const explained = { cause: 'fejlrettelse', explanation: 'Lønnen til nattevagten var talt med to gange.' } as const;

export const revisionWithoutOverview = defineRule({
  id: 'R69',
  scope: 'submission',
  title: 'Revision uden ændringsoversigt',
  message: 'Taksten ændres i årets løb fra {inForce} til {takst}, men årsag og forklaring til det nye tal mangler.',
  messages: { added: 'Taksten på {takst} kommer til i årets løb, men årsag og forklaring mangler.' },
  fix: 'Skriv i Årsag og Forklaring, hvorfor taksten ændres. Skriv aldrig noget om en enkelt borger.',
  severity: 'fejl',
  basis: 'S4 item 7',
  since: 2027,
  parameters: {},
  inputs: ['lines', 'takst', 'cause', 'explanation', 'explanations', 'groups', 'previous', 'inForce', 'parameters'],
  example: {
    hits: [
      exampleContext({ inForce }),
      exampleContext({ inForce: new Map() }),
      exampleWith({ ...explained, cause: null }, { inForce }),
    ],
    passes: [
      exampleContext(),
      exampleContext({ inForce: new Map([['L1', amount('2551.020')]]) }),
      exampleWith(explained, { inForce }),
      exampleContext({
        lines: [exampleLine()],
        inForce,
        explanations: new Map([['L1', { cause: explained.cause, text: explained.explanation }]]),
      }),
    ],
  },
  *check(context) {
    const { inForce } = context;
    if (inForce === null) return;
    for (const { line, isExplained } of explanationsNow(context)) {
      const before = inForce.get(line.lineKey);
      if (!line.takst || before?.equals(line.takst) || isExplained) continue;
      const now = takst(line.takst);
      const fields = ['cause', 'explanation'] as const;
      if (before) yield hitAt(line.lineKey, fields, { inForce: takst(before), takst: now });
      else yield hitAt(line.lineKey, fields, { takst: now }, { message: 'added' });
    }
  },
});
