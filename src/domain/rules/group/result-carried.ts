import { amount } from '../../amount.js';
import { type CarryMethod, carriesTooLittle, carryLimit, mustCarry } from '../../regulering.js';
import { exampleContext, exampleWith } from '../example.js';
import { kroner, text } from '../hit.js';
import { defineRule } from '../rule.js';
import { whereWritten } from './group-cells.js';
import { exampleLevels } from './group-examples.js';

const CHOICES = {
  excess: 'Det, der er ud over grænsen',
  whole: 'Hele resultatet',
} as const satisfies Record<CarryMethod, string>;

export const resultCarried = defineRule({
  id: 'R18',
  scope: 'group',
  title: 'Over-/underskud er ikke indregnet',
  message:
    'Resultatet for {year} på {result} er ud over grænsen på {limit}; mindst {must} skal indregnes i taksten, men reguleringen er {regulation} i alt.',
  fix: 'Ret Regulering i taksten: et overskud indregnes med minus, et underskud med plus.',
  severity: 'fejl',
  basis: 'agreement',
  since: 2027,
  parameters: {
    limit: { type: 'percent', default: '5', min: '0', max: '100', label: 'Grænse i procent af omkostningsgrundlaget' },
    method: { type: 'choice', default: 'excess', choices: CHOICES, label: 'Hvad der skal indregnes' },
    inclusive: { type: 'boolean', default: 'nej', label: 'Et resultat på præcis grænsen er ud over den' },
  },
  inputs: ['resultY2', 'baseY2', 'regulation', 'groups', 'year', 'limit', 'method', 'inclusive'],
  example: {
    hits: [
      exampleWith({ resultY2: amount(900_000), baseY2: amount(16_960_000) }),
      exampleWith({ resultY2: amount(-750_000), baseY2: amount(12_000_000), regulation: amount(100_000) }),
      exampleLevels({ 1: { resultY2: amount(-1_200_000) } }),
    ],
    passes: [
      exampleContext(),
      exampleWith({ resultY2: amount(848_000), baseY2: amount(16_960_000) }),
      exampleWith({ resultY2: amount(900_000), baseY2: amount(16_960_000), regulation: amount(-52_000) }),
      exampleLevels({ 1: { resultY2: amount(-1_200_000) }, 2: { regulation: amount(220_000) } }),
    ],
  },
  *check({ groups, year }, { limit: limitPct, method, inclusive }) {
    for (const group of groups) {
      const { resultY2: result, baseY2: base, regulation } = group;
      if (!result || !base) continue;
      const must = mustCarry(base, result, { limitPct, method, inclusive });
      if (!carriesTooLittle(regulation, must)) continue;
      yield {
        cells: whereWritten(group, 'regulation'),
        values: {
          year: text(String(year - 2)),
          result: kroner(result),
          limit: kroner(carryLimit(base, limitPct)),
          must: kroner(must),
          regulation: kroner(regulation),
        },
      };
    }
  },
});
