import { amount, HUNDRED } from '../../amount.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, percent } from '../hit.js';
import { defineRule } from '../rule.js';

export const occupancyAboveFull = defineRule({
  id: 'R10',
  scope: 'line',
  title: 'Belægning over 100 %',
  message: 'Den budgetterede belægning er {occupancy}, men kan højst være 100 %.',
  fix: 'Ret belægningen. Er der plads til flere borgere, så ret i stedet antallet af pladser.',
  severity: 'fejl',
  basis: 'agreement',
  since: 2027,
  parameters: {},
  inputs: ['occupancy'],
  example: {
    hits: [exampleWith({ occupancy: amount('100.5') })],
    passes: [exampleContext(), exampleWith({ occupancy: amount(100) })],
  },
  *check({ lines }) {
    for (const { lineKey, occupancy } of lines) {
      if (occupancy?.greaterThan(HUNDRED)) yield hitAt(lineKey, 'occupancy', { occupancy: percent(occupancy) });
    }
  },
});
