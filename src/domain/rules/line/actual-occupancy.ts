import { hasOccupancy } from '../../belaegning.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, text } from '../hit.js';
import { defineRule } from '../rule.js';

export const actualOccupancy = defineRule({
  id: 'R12',
  scope: 'line',
  title: 'Faktisk belægning mangler',
  message: 'Den faktiske belægning i {year} mangler, og tilbuddet fandtes det år.',
  fix: 'Skriv den faktiske belægning i hele året i procent.',
  severity: 'fejl',
  basis: 'agreement',
  since: 2027,
  parameters: {},
  inputs: ['occupancyY3', 'occupancyY2', 'form', 'existedY3', 'existedY2', 'year'],
  example: {
    hits: [exampleWith({ occupancyY2: null }), exampleWith({ occupancyY3: null, form: 'dag', unit: 'dag' })],
    passes: [
      exampleContext(),
      exampleWith({ occupancyY3: null, occupancyY2: null }, { existedY3: new Set(), existedY2: new Set() }),
      exampleWith({ occupancyY3: null, occupancyY2: null, form: 'time', unit: 'time' }),
    ],
  },
  *check({ lines, existedY3, existedY2, year }) {
    for (const { lineKey, form, occupancyY3, occupancyY2 } of lines) {
      if (!hasOccupancy(form)) continue;
      if (!occupancyY3 && existedY3.has(lineKey)) yield hitAt(lineKey, 'occupancyY3', { year: text(`${year - 3}`) });
      if (!occupancyY2 && existedY2.has(lineKey)) yield hitAt(lineKey, 'occupancyY2', { year: text(`${year - 2}`) });
    }
  },
});
