import { amount, HUNDRED } from '../../amount.js';
import { averageOccupancy, expectedOccupancy } from '../../belaegning.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, percent } from '../hit.js';
import { defineRule } from '../rule.js';
import { budgeted, occupancyTerms } from './occupancy-terms.js';

export const occupancyExpected = defineRule({
  id: 'R11',
  scope: 'line',
  title: 'Belægning følger ikke de to seneste år',
  message:
    'Den budgetterede belægning er {occupancy}. De to seneste år var gennemsnittet {average}; der ventes mellem {from} og {to}.',
  fix: 'Budgettér med gennemsnittet af de to års faktiske belægning, eller skriv i forklaringen, hvorfor næste år bliver anderledes.',
  severity: 'advarsel',
  basis: 'agreement',
  since: 2027,
  parameters: { tolerance: { type: 'number', default: '0.1', min: '0', label: 'Tilladt afvigelse, procentpoint' } },
  inputs: ['occupancy', 'occupancyY3', 'occupancyY2', 'form', 'parameters', 'tolerance'],
  example: {
    hits: [
      exampleWith({ occupancyY3: amount('96.4'), occupancyY2: amount('98.8'), occupancy: amount(96) }),
      exampleWith({ occupancyY3: amount(95), occupancyY2: amount('95.5'), occupancy: amount(98) }),
    ],
    passes: [
      exampleContext(),
      exampleWith({ occupancyY3: amount('99.2'), occupancyY2: amount(100), occupancy: amount('99.6') }),
      exampleWith({ occupancyY3: amount(97), occupancyY2: amount(97), occupancy: amount('97.1') }),
      exampleWith({ occupancyY3: null, occupancy: amount(95) }),
    ],
  },
  *check(context, { tolerance }) {
    const terms = occupancyTerms(context);
    for (const line of context.lines) {
      const found = budgeted(line, terms);
      const average = averageOccupancy(line.occupancyY3, line.occupancyY2);
      // R08 and R10 tell of the rest.
      if (!found || !average || found.occupancy.lessThan(found.minimum) || found.occupancy.greaterThan(HUNDRED))
        continue;
      const { from, to } = expectedOccupancy(average, found.form, terms);
      if (found.occupancy.lessThan(from.minus(tolerance)) || found.occupancy.greaterThan(to.plus(tolerance))) {
        yield hitAt(line.lineKey, 'occupancy', {
          occupancy: percent(found.occupancy),
          average: percent(average),
          from: percent(from),
          to: percent(to),
        });
      }
    }
  },
});
