import { amount } from '../../amount.js';
import { typesUnits, unitsOf } from '../../balance.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, number } from '../hit.js';
import { defineRule } from '../rule.js';

export const typedUnits = defineRule({
  id: 'R35',
  scope: 'line',
  title: 'Enheder stemmer ikke',
  message: 'Der er skrevet {typed} enheder, men pladser × dage × belægning giver {computed}.',
  fix: 'Slet det skrevne tal, så takstskemaet regner selv, eller ret pladser, dage eller belægning.',
  severity: 'fejl',
  basis: 'ours',
  since: 2027,
  parameters: { tolerance: { type: 'number', default: '0.01', min: '0', label: 'Tilladt afvigelse, enheder' } },
  inputs: ['units', 'places', 'days', 'occupancy', 'form', 'unit', 'tolerance'],
  example: {
    hits: [exampleWith({ units: amount(7300) })],
    passes: [
      exampleContext(),
      exampleWith({ units: amount('7154.01') }),
      exampleWith({ form: 'time', unit: 'time', units: amount(1200) }),
      exampleWith({ unit: 'måned', units: amount(240) }),
    ],
  },
  *check({ lines }, { tolerance }) {
    for (const line of lines) {
      const computed = typesUnits(line) ? null : unitsOf(line);
      if (!computed || !line.units?.minus(computed).abs().greaterThan(tolerance)) continue;
      yield hitAt(line.lineKey, 'units', { typed: number(line.units), computed: number(computed) });
    }
  },
});
