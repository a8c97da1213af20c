import { type Amount, amount, roundTo } from '../../amount.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, takst } from '../hit.js';
import { defineRule } from '../rule.js';
import { followedLines } from './followed-lines.js';

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
    for (const { line, previous: follows } of followedLines(context)) {
      if (!line.takst || !follows || follows.unit !== line.unit) continue;
      if (isSame(line.takst, follows.takst)) yield hitAt(line.lineKey, 'takst', { takst: takst(line.takst) });
    }
  },
});

/** To the øre: nearly every takst has no more decimals than that. */
function isSame(one: Amount, other: Amount): boolean {
  if (one.decimalPlaces() <= 2 && other.decimalPlaces() <= 2) return one.equals(other);
  return roundTo(one, 2).equals(roundTo(other, 2));
}
