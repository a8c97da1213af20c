import { amount } from '../../amount.js';
import { COSTS } from '../../takst.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, kroner } from '../hit.js';
import { defineRule } from '../rule.js';

const UNSIGNED = [...COSTS, 'income', 'baseY2'] as const;

export const negativeAmount = defineRule({
  id: 'R04',
  scope: 'line',
  title: 'Negativt beløb',
  message: 'Beløbet {amount} er negativt.',
  fix: 'Skriv omkostninger og indtægter uden minus: indtægter trækkes selv fra. Kun resultat og regulering har fortegn.',
  severity: 'fejl',
  basis: 'practice',
  since: 2027,
  parameters: {},
  inputs: UNSIGNED,
  example: {
    hits: [exampleWith({ income: amount(-100_000) }), exampleWith({ costPay: amount(-12_000_000) })],
    passes: [exampleContext(), exampleWith({ resultY2: amount(-750_000), regulation: amount(-52_000) })],
  },
  *check({ lines }) {
    for (const line of lines) {
      for (const field of UNSIGNED) {
        const value = line[field];
        if (value?.isNegative() && !value.isZero()) yield hitAt(line.lineKey, field, { amount: kroner(value) });
      }
    }
  },
});
