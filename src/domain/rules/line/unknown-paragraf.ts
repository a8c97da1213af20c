import { exampleContext, exampleWith } from '../example.js';
import { hitAt, text } from '../hit.js';
import { paragrafferOf } from '../lists.js';
import { defineRule } from '../rule.js';

export const unknownParagraf = defineRule({
  id: 'R01',
  scope: 'line',
  title: 'Ukendt paragraf',
  message: '»{paragraf}« er ikke på listen over paragraffer for takstår {year}.',
  fix: 'Vælg paragraffen på listen i kolonnen Paragraf. Kontakt sekretariatet, hvis en paragraf mangler på listen.',
  severity: 'fejl',
  basis: 'ours',
  since: 2027,
  parameters: {},
  inputs: ['paragraf', 'year'],
  example: {
    hits: [exampleWith({ paragraf: '§ 112' })],
    passes: [exampleContext(), exampleWith({ paragraf: 'ABL § 105' })],
  },
  *check({ lines, year }) {
    const known = paragrafferOf(year);
    for (const { lineKey, paragraf } of lines) {
      if (paragraf === null || known.includes(paragraf)) continue;
      yield hitAt(lineKey, 'paragraf', { paragraf: text(paragraf), year: text(String(year)) });
    }
  },
});
