import { amount } from '../../amount.js';
import { exampleContext } from '../example.js';
import { hitAt, percent } from '../hit.js';
import { defineRule } from '../rule.js';

export const appliedPl = defineRule({
  id: 'R70',
  scope: 'submission',
  title: 'P/L afviger fra årets',
  message: 'Anvendt P/L i takstskemaet er {applied}, men årets P/L er {pl}.',
  fix: 'Kontrollér, om taksterne er fremskrevet med årets P/L, og ret Anvendt P/L øverst på arket Takster.',
  severity: 'advarsel',
  basis: 'practice',
  since: 2027,
  parameters: {
    tolerance: {
      type: 'percent',
      default: '0.1',
      min: '0',
      max: '10',
      unit: 'procentpoint',
      label: 'Tilladt afvigelse fra årets P/L',
    },
  },
  inputs: ['appliedPl', 'pl', 'tolerance'],
  example: {
    hits: [exampleContext({ appliedPl: amount('2.9') }), exampleContext({ appliedPl: amount('3.31') })],
    passes: [
      exampleContext(),
      // Exactly the tolerance is not above it.
      exampleContext({ appliedPl: amount('3.3') }),
      exampleContext({ appliedPl: null }),
    ],
  },
  *check({ appliedPl, pl }, { tolerance }) {
    if (!appliedPl?.minus(pl).abs().greaterThan(tolerance)) return;
    yield hitAt(null, 'pl', { applied: percent(appliedPl), pl: percent(pl) });
  },
});
