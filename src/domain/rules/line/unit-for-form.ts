import { exampleContext, exampleWith } from '../example.js';
import { hitAt, text } from '../hit.js';
import { UNITS_OF_FORM } from '../lists.js';
import { defineRule } from '../rule.js';

export const unitForForm = defineRule({
  id: 'R02',
  scope: 'line',
  title: 'Enheden passer ikke til tilbudsformen',
  message: 'Tilbudsformen {form} kan ikke have enheden {unit}, kun {allowed}.',
  fix: 'Vælg en enhed, der passer til tilbudsformen, eller ret tilbudsformen.',
  severity: 'fejl',
  basis: 'ours',
  since: 2027,
  parameters: {},
  inputs: ['form', 'unit'],
  example: {
    hits: [exampleWith({ unit: 'dag' }), exampleWith({ form: 'time', unit: 'døgn' })],
    passes: [exampleContext(), exampleWith({ unit: 'måned' }), exampleWith({ form: 'korttid' })],
  },
  *check({ lines }) {
    for (const { lineKey, form, unit } of lines) {
      if (!form || !unit || UNITS_OF_FORM[form].includes(unit)) continue;
      const allowed = UNITS_OF_FORM[form].join(' eller ');
      yield hitAt(lineKey, 'unit', { form: text(form), unit: text(unit), allowed: text(allowed) });
    }
  },
});
