import { amount } from '../../amount.js';
import { hasOccupancy } from '../../belaegning.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, percent } from '../hit.js';
import { defineRule } from '../rule.js';
import { RECOMMENDED } from './occupancy-terms.js';

export const occupancyRecommended = defineRule({
  id: 'R09',
  scope: 'line',
  title: 'Belægning over det anbefalede',
  message: 'Den budgetterede belægning er {occupancy}; der anbefales højst {recommended}.',
  fix: 'Overvej en lavere belægning: en høj belægning giver underskud, hvis pladserne ikke er så godt besat.',
  severity: 'advarsel',
  basis: 'agreement',
  since: 2027,
  parameters: { recommended: RECOMMENDED },
  inputs: ['occupancy', 'form', 'recommended'],
  example: {
    hits: [exampleWith({ occupancy: amount('99.6') })],
    passes: [exampleContext(), exampleWith({ form: 'time', unit: 'time', occupancy: amount('99.6') })],
  },
  *check({ lines }, { recommended }) {
    for (const { lineKey, form, occupancy } of lines) {
      if (!hasOccupancy(form) || !occupancy?.greaterThan(recommended)) continue;
      yield hitAt(lineKey, 'occupancy', { occupancy: percent(occupancy), recommended: percent(recommended) });
    }
  },
});
