import { exampleContext, exampleWith } from '../example.js';
import { text } from '../hit.js';
import { reportedTilbud } from '../reported-tilbud.js';
import { defineRule } from '../rule.js';

export const categoryOne = defineRule({
  id: 'R63',
  scope: 'submission',
  title: 'Kategori 1 er indberettet',
  message: '{tilbud} er i kategori 1, som alene bruges af driftsherren og ikke er omfattet af styringsaftalen.',
  fix: 'Kontrollér kategorien. Et tilbud i kategori 1 skal ikke indberettes.',
  severity: 'advarsel',
  basis: 'S1 item 8',
  since: 2027,
  parameters: {},
  inputs: ['lines', 'tilbudName', 'portalId', 'category', 'tilbud'],
  example: { hits: [exampleWith({ category: 1 })], passes: [exampleContext(), exampleWith({ category: 2 })] },
  *check(context) {
    for (const { name, lines } of reportedTilbud(context)) {
      const cells = lines.flatMap(({ lineKey, category }) =>
        category === 1 ? [{ lineKey, field: 'category' as const }] : [],
      );
      if (cells.length > 0) yield { cells, values: { tilbud: text(name) } };
    }
  },
});
