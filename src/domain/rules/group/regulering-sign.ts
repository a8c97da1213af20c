import { amount } from '../../amount.js';
import { exampleContext, exampleWith } from '../example.js';
import { kroner } from '../hit.js';
import { defineRule } from '../rule.js';
import { whereWritten } from './group-cells.js';

export const reguleringSign = defineRule({
  id: 'R19',
  scope: 'group',
  title: 'Regulering har forkert fortegn',
  message: 'Resultatet er et overskud på {result}, men en regulering på {regulation} sætter taksten op.',
  messages: {
    deficit: 'Resultatet er et underskud på {result}, men en regulering på {regulation} sætter taksten ned.',
  },
  fix: 'Vend fortegnet: et overskud sætter taksten ned og skrives med minus, et underskud sætter den op og skrives uden. Kontrollér også resultatets fortegn.',
  severity: 'fejl',
  basis: 'agreement',
  since: 2027,
  parameters: {},
  inputs: ['resultY2', 'regulation', 'groups'],
  example: {
    hits: [
      exampleWith({ resultY2: amount(900_000), regulation: amount(52_000) }),
      exampleWith({ resultY2: amount(-750_000), regulation: amount(-150_000) }),
    ],
    passes: [
      exampleContext(),
      exampleWith({ resultY2: amount(900_000), regulation: amount(-52_000) }),
      exampleWith({ resultY2: amount(-750_000), regulation: amount(150_000) }),
    ],
  },
  *check({ groups }) {
    for (const group of groups) {
      const { resultY2: result, regulation } = group;
      if (!result?.times(regulation).greaterThan(0)) continue;
      yield {
        cells: whereWritten(group, 'regulation'),
        values: { result: kroner(result.abs()), regulation: kroner(regulation) },
        ...(result.isNegative() && { message: 'deficit' }),
      };
    }
  },
});
