import { type Amount, amount, HUNDRED, sum } from '../../amount.js';
import { DIRECT_COSTS } from '../../takst.js';
import type { Hit } from '../context.js';
import { exampleContext, exampleWith } from '../example.js';
import { kroner, percent } from '../hit.js';
import { defineRule } from '../rule.js';
import { whereWritten } from './group-cells.js';
import { exampleLevels } from './group-examples.js';

export const overheadNorm = defineRule({
  id: 'R15',
  scope: 'group',
  title: 'Overhead over normen',
  message: 'Overhead er {share} af de direkte omkostninger; normen er {norm}.',
  messages: { noDirect: 'Der er {overhead} i overhead, men ingen direkte omkostninger.' },
  fix: 'Kontrollér overhead og de direkte omkostninger (løn, øvrige, ejendom, udvikling og uddannelse). Begrund en højere overhead i forklaringen.',
  severity: 'advarsel',
  basis: 'practice',
  since: 2027,
  parameters: { norm: { type: 'percent', default: '6.0', min: '0', max: '100', label: 'Norm for overhead' } },
  inputs: [...DIRECT_COSTS, 'costOverhead', 'groups', 'norm'],
  example: {
    hits: [exampleWith({ costOverhead: amount(1_100_000) }), exampleLevels({ 2: { costOverhead: amount(100_000) } })],
    passes: [exampleContext(), exampleLevels()],
  },
  *check({ groups }, { norm }) {
    for (const group of groups) {
      const overhead = sum(group.lines.map((line) => line.costOverhead));
      const direct = sum(group.lines.flatMap((line) => DIRECT_COSTS.map((field) => line[field])));
      if (!overhead.times(HUNDRED).greaterThan(direct.times(norm))) continue;
      yield { cells: whereWritten(group, 'costOverhead'), ...said(overhead, direct, norm) };
    }
  },
});

function said(overhead: Amount, direct: Amount, norm: Amount): Pick<Hit, 'values' | 'message'> {
  if (!direct.greaterThan(0)) return { values: { overhead: kroner(overhead) }, message: 'noDirect' };
  const share = overhead.times(HUNDRED).dividedBy(direct);
  return { values: { share: percent(share), norm: percent(norm) } };
}
