import type { Line } from '../../takst.js';
import type { RuleContext } from '../context.js';
import { exampleContext, exampleLine, exampleWith } from '../example.js';
import { hitAt } from '../hit.js';
import { type ReportedTilbud, reportedTilbud } from '../reported-tilbud.js';
import { defineRule } from '../rule.js';
import { followedLines } from './followed-lines.js';

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
  inputs: ['lines', 'tilbudName', 'portalId', 'predecessors', 'previous', 'lineage', 'tilbud', 'existedY2'],
  example: {
    hits: [
      exampleWith({ previousTakst: null }),
      exampleContext({ lines: [exampleLine({ previousTakst: null })], existedY2: new Set(), tilbud: [] }),
    ],
    passes: [exampleContext(), exampleContext({ lines: [exampleLine({ previousTakst: null })], existedY2: new Set() })],
  },
  *check(context) {
    for (const { lineKey } of newLines(context)) yield hitAt(lineKey, 'takst');
  },
});

/** The lines that follow none, and whose tilbud is not new with an approved indmelding. */
export function newLines(context: RuleContext): Line[] {
  const following = new Set(followedLines(context).flatMap(({ line, previous }) => (previous ? line : [])));
  return reportedTilbud(context).flatMap((reported) => {
    const without = reported.lines.filter((line) => !following.has(line));
    const isNew = without.length === reported.lines.length;
    return isNew && isApprovedIn(reported, context.existedY2) ? [] : without;
  });
}

/** In the tilbudsvifte, and not there before: so there is a decision on its indmelding. */
function isApprovedIn({ tilbud, lines }: ReportedTilbud, existedY2: ReadonlySet<string>): boolean {
  return tilbud?.included === true && !lines.some((line) => existedY2.has(line.lineKey));
}
