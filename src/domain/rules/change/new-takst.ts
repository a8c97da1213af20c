import { previousOf } from '../../predecessors.js';
import { exampleContext, exampleLine, exampleWith } from '../example.js';
import { hitAt } from '../hit.js';
import { type ReportedTilbud, reportedTilbud } from '../reported-tilbud.js';
import { defineRule } from '../rule.js';

export const newTakst = defineRule({
  id: 'R43',
  scope: 'change',
  title: 'Ny takst uden forgænger',
  message:
    'Linjen har ingen takst sidste år, afløser ingen linje, og dens tilbud er ikke nyt med en godkendt indmelding.',
  fix: 'Skriv Linje-ID på den linje, den afløser, i kolonnen Afløser Linje-ID. Er ydelsen ny, så forklar den i Årsag og Forklaring. Taksten behandles af FU.',
  severity: 'markering',
  basis: 'S1 item 8',
  since: 2027,
  parameters: {},
  inputs: ['lines', 'tilbudName', 'portalId', 'predecessors', 'previous', 'tilbud', 'existedY2'],
  example: {
    hits: [
      exampleWith({ previousTakst: null }),
      exampleContext({ lines: [exampleLine({ previousTakst: null })], existedY2: new Set(), tilbud: [] }),
    ],
    passes: [exampleContext(), exampleContext({ lines: [exampleLine({ previousTakst: null })], existedY2: new Set() })],
  },
  *check(context) {
    for (const reported of reportedTilbud(context)) {
      const isNew = reported.lines.every((line) => !previousOf(line, context.previous));
      if (isNew && isApprovedIn(reported, context.existedY2)) continue;
      for (const line of reported.lines) {
        if (!previousOf(line, context.previous)) yield hitAt(line.lineKey, 'takst');
      }
    }
  },
});

/** In the tilbudsvifte, and not there before: so there is a decision on its indmelding. */
function isApprovedIn({ tilbud, lines }: ReportedTilbud, existedY2: ReadonlySet<string>): boolean {
  return tilbud?.included === true && !lines.some((line) => existedY2.has(line.lineKey));
}
