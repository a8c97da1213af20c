import { amount, sum, ZERO } from '../../amount.js';
import { grundlagOf } from '../../balance.js';
import { COSTS, DIRECT_COSTS, INDIRECT_COSTS } from '../../takst.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, kroner } from '../hit.js';
import { defineRule } from '../rule.js';

export const grundlagOfParts = defineRule({
  id: 'R14',
  scope: 'line',
  title: 'Omkostningsgrundlaget stemmer ikke',
  message:
    'Der er skrevet et omkostningsgrundlag på {typed}, men linjens beløb giver {direct} direkte + {indirect} øvrige omkostninger − {income} indtægter = {computed}.',
  fix: 'Slet det skrevne tal, så takstskemaet regner selv, eller ret de beløb, omkostningsgrundlaget består af.',
  severity: 'fejl',
  basis: 'ours',
  since: 2027,
  parameters: { tolerance: { type: 'kroner', default: '1', min: '0', label: 'Tilladt afvigelse' } },
  inputs: ['base', ...COSTS, 'income', 'tolerance'],
  example: {
    hits: [exampleWith({ base: amount(18_350_000) })],
    passes: [exampleContext(), exampleWith({ base: amount('18250001') })],
  },
  *check({ lines }, { tolerance }) {
    for (const line of lines) {
      if (!line.base) continue;
      const computed = grundlagOf(line);
      if (!line.base.minus(computed).abs().greaterThan(tolerance)) continue;
      yield hitAt(line.lineKey, 'base', {
        typed: kroner(line.base),
        direct: kroner(sum(DIRECT_COSTS.map((field) => line[field]))),
        indirect: kroner(sum(INDIRECT_COSTS.map((field) => line[field]))),
        income: kroner(line.income ?? ZERO),
        computed: kroner(computed),
      });
    }
  },
});
