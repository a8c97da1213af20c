import { amount, ZERO } from '../../amount.js';
import { typesUnits, unitsOf } from '../../balance.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, number, percent } from '../hit.js';
import { defineRule } from '../rule.js';

export const typedUnits = defineRule({
  id: 'R35',
  scope: 'line',
  title: 'Enheder stemmer ikke',
  message: 'Der er skrevet {typed} enheder, men {places} pladser × {days} dage × {occupancy} giver {computed}.',
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
      const { units, places, days, occupancy } = line;
      yield hitAt(line.lineKey, 'units', {
        typed: number(units),
        places: number(places ?? 0),
        days: number(days ?? 0),
        occupancy: percent(occupancy ?? ZERO),
        computed: number(computed),
      });
    }
  },
});
