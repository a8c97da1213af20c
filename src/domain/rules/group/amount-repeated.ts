import { amount } from '../../amount.js';
import { COSTS, type Line } from '../../takst.js';
import { exampleContext } from '../example.js';
import { kroner, number } from '../hit.js';
import { defineRule } from '../rule.js';
import { cellsOf } from './group-cells.js';
import { exampleLevels } from './group-examples.js';

const AMOUNTS = [...COSTS, 'income', 'resultY2', 'baseY2', 'regulation'] as const;

export const amountRepeated = defineRule({
  id: 'R36',
  scope: 'group',
  title: 'Beløb går igen i gruppen',
  message: 'Samme beløb står på alle takstgruppens {lines} linjer. Det gælder {count} beløb, bl.a. {amount} her.',
  fix: 'Skriv beløbet én gang, på én af takstgruppens linjer: linjernes beløb lægges sammen.',
  severity: 'fejl',
  basis: 'ours',
  since: 2027,
  parameters: {},
  inputs: [...AMOUNTS, 'groups'],
  example: {
    hits: [
      exampleLevels({
        1: { costOverhead: amount(1_050_000) },
        2: { costOverhead: amount(1_050_000) },
        3: { costOverhead: amount(1_050_000) },
      }),
    ],
    passes: [
      exampleLevels(),
      exampleLevels({ 2: { costOverhead: amount(1_050_000) } }),
      exampleLevels({ 1: { regulation: amount(0) }, 2: { regulation: amount(0) }, 3: { regulation: amount(0) } }),
      exampleContext(),
    ],
  },
  *check({ groups }) {
    for (const { lines } of groups) {
      const repeated = AMOUNTS.filter((field) => standsOnAll(lines, field));
      const first = repeated[0] && lines[0]?.[repeated[0]];
      if (!first) continue;
      yield {
        cells: repeated.flatMap((field) => cellsOf(lines, field)),
        values: { lines: number(lines.length), count: number(repeated.length), amount: kroner(first) },
      };
    }
  },
});

function standsOnAll(lines: readonly Line[], field: (typeof AMOUNTS)[number]): boolean {
  const first = lines[0]?.[field];
  if (!first || first.isZero() || lines.length < 2) return false;
  return lines.every((line) => line[field]?.equals(first));
}
