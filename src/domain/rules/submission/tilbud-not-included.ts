import type { Tilbud } from '../../tilbud.js';
import { exampleContext } from '../example.js';
import { text } from '../hit.js';
import { reportedTilbud } from '../reported-tilbud.js';
import { defineRule } from '../rule.js';

const included = exampleContext().tilbud;

export const tilbudNotIncluded = defineRule({
  id: 'R61',
  scope: 'submission',
  title: 'Tilbud er ikke i tilbudsviften',
  message: '{tilbud} er ikke i tilbudsviften.',
  messages: { out: '{tilbud} står i tilbudsviften som udmeldt eller endnu ikke godkendt.' },
  fix: 'Skriv navnet, som det står i tilbudsviften, eller meld tilbuddet ind på arket Tilbudsændringer. Taksten behandles af FU.',
  severity: 'markering',
  basis: 'S1 item 8',
  since: 2027,
  parameters: {},
  inputs: ['lines', 'tilbudName', 'portalId', 'tilbud'],
  example: {
    hits: [
      exampleContext({ tilbud: [] }),
      exampleContext({ tilbud: included.map((tilbud): Tilbud => ({ ...tilbud, included: false })) }),
    ],
    passes: [exampleContext()],
  },
  *check(context) {
    for (const { name, tilbud, lines } of reportedTilbud(context)) {
      if (tilbud?.included) continue;
      yield {
        cells: lines.map(({ lineKey }) => ({ lineKey, field: 'tilbudName' })),
        values: { tilbud: text(name) },
        ...(tilbud && { message: 'out' }),
      };
    }
  },
});
