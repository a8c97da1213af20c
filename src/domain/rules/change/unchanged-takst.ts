import { amount, roundTo } from '../../amount.js';
import { previousOf } from '../../predecessors.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, takst } from '../hit.js';
import { defineRule } from '../rule.js';

export const unchangedTakst = defineRule({
  id: 'R48',
  scope: 'change',
  title: 'Taksten er uændret',
  message: 'Taksten er {takst} som sidste år.',
  fix: 'Kontrollér, at taksten er beregnet for i år og ikke er kopieret fra sidste år.',
  severity: 'advarsel',
  basis: 'ours',
  since: 2027,
  parameters: {},
  inputs: ['lines', 'takst', 'unit', 'predecessors', 'previous', 'lineage'],
  example: {
    hits: [exampleWith({ takst: amount(2480) }), exampleWith({ takst: amount('2480.004') })],
    passes: [exampleContext(), exampleWith({ takst: amount('2480.01') })],
  },
  *check(context) {
    for (const line of context.lines) {
      const follows = previousOf(line, context);
      if (!line.takst || !follows || follows.unit !== line.unit) continue;
      if (roundTo(line.takst, 2).equals(roundTo(follows.takst, 2))) {
        yield hitAt(line.lineKey, 'takst', { takst: takst(line.takst) });
      }
    }
  },
});
