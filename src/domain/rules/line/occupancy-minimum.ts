import { amount } from '../../amount.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, percent } from '../hit.js';
import { defineRule } from '../rule.js';
import { budgeted, MIN, SHORT } from './occupancy-terms.js';

export const occupancyMinimum = defineRule({
  id: 'R08',
  scope: 'line',
  title: 'Belægning under minimum',
  message: 'Den budgetterede belægning er {occupancy}, men skal være mindst {minimum}.',
  messages: {
    dispensation:
      'Den budgetterede belægning er {occupancy}, under minimum på {minimum}. Der er søgt dispensation, som DAS skal tage stilling til.',
  },
  fix: 'Budgettér med mindst minimum, eller begrund i kolonnen Dispensation, begrundelse, hvorfor DAS bør give dispensation.',
  severity: 'fejl',
  basis: 'agreement',
  since: 2027,
  parameters: { min: MIN, short: SHORT },
  inputs: ['occupancy', 'form', 'dispensation', 'min', 'short'],
  example: {
    hits: [
      exampleWith({ occupancy: amount('92.25') }),
      exampleWith({ occupancy: amount('89.9'), form: 'korttid' }),
      exampleWith({
        occupancy: amount('92.25'),
        dispensation: 'Tilbuddet er under opbygning og når først fuld belægning i efteråret.',
      }),
    ],
    passes: [
      exampleContext(),
      exampleWith({ occupancy: amount(95) }),
      exampleWith({ occupancy: amount('92.25'), form: 'korttid' }),
    ],
  },
  *check({ lines }, terms) {
    for (const line of lines) {
      const found = budgeted(line, terms);
      if (!found?.occupancy.lessThan(found.minimum)) continue;
      const values = { occupancy: percent(found.occupancy), minimum: percent(found.minimum) };
      if (isReasoned(line.dispensation)) {
        const toDas = { message: 'dispensation', severity: 'markering', body: 'DAS' } as const;
        yield hitAt(line.lineKey, ['occupancy', 'dispensation'], values, toDas);
      } else yield hitAt(line.lineKey, 'occupancy', values);
    }
  },
});

/** A dash or a question mark in the cell is not a reason. */
function isReasoned(dispensation: string | null): boolean {
  return /\p{L}/u.test(dispensation ?? '');
}
