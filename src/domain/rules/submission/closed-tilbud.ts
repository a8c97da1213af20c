import type { Tilbud } from '../../tilbud.js';
import { tilbudOf } from '../../tilbud-of.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, text } from '../hit.js';
import { defineRule } from '../rule.js';

const closed = (closedOn: string) => ({
  tilbud: exampleContext().tilbud.map((tilbud): Tilbud => ({ ...tilbud, closedOn })),
});

export const closedTilbud = defineRule({
  id: 'R62',
  scope: 'submission',
  title: 'Lukket tilbud har takst',
  message: '{tilbud} er lukket den {closed}, men har en takst, der gælder fra {from}.',
  fix: 'Fjern linjen. Er tilbuddet ikke lukket, så kontakt sekretariatet.',
  severity: 'fejl',
  basis: 'S1 item 8',
  since: 2027,
  parameters: {},
  inputs: ['lines', 'tilbudName', 'portalId', 'takst', 'validFrom', 'tilbud', 'year'],
  example: {
    hits: [exampleContext(closed('2026-12-31')), exampleWith({ validFrom: '2027-05-01' }, closed('2027-04-30'))],
    passes: [
      exampleContext(),
      exampleContext(closed('2027-04-30')),
      exampleWith({ takst: null }, closed('2026-12-31')),
    ],
  },
  *check({ lines, tilbud, year }) {
    for (const line of lines) {
      const known = tilbudOf(line, tilbud);
      const from = line.validFrom ?? `${year}-01-01`;
      if (!line.takst || !known?.closedOn || known.closedOn >= from) continue;
      yield hitAt(line.lineKey, ['takst', 'validFrom'], {
        tilbud: text(known.name),
        closed: text(danishDate(known.closedOn)),
        from: text(danishDate(from)),
      });
    }
  },
});

/** "2027-04-30" as "30.04.2027". */
function danishDate(date: string): string {
  return date.split('-').reverse().join('.');
}
