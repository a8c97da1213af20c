import { amount, sum } from '../../amount.js';
import { exampleContext, exampleWith } from '../example.js';
import { defineRule } from '../rule.js';
import { whereWritten } from './group-cells.js';
import { exampleLevels } from './group-examples.js';

export const overheadMissing = defineRule({
  id: 'R16',
  scope: 'group',
  title: 'Overhead mangler',
  message: 'Der er ingen overhead i omkostningsgrundlaget.',
  fix: 'Skriv tilbuddets andel af central ledelse og administration: taksten skal dække alle direkte og indirekte omkostninger.',
  severity: 'advarsel',
  basis: { law: 'Serviceloven (SEL) § 174' },
  since: 2027,
  parameters: {},
  inputs: ['costOverhead', 'groups'],
  example: {
    hits: [exampleWith({ costOverhead: null }), exampleLevels({ 1: { costOverhead: amount(0) } })],
    passes: [exampleContext(), exampleLevels()],
  },
  *check({ groups }) {
    for (const group of groups) {
      const overhead = sum(group.lines.map((line) => line.costOverhead));
      if (overhead.isZero()) yield { cells: whereWritten(group, 'costOverhead'), values: {} };
    }
  },
});
