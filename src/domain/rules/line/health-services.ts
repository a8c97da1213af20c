import { amount } from '../../amount.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, kroner, text } from '../hit.js';
import { isListed } from '../lists.js';
import { defineRule } from '../rule.js';

export const healthServices = defineRule({
  id: 'R24',
  scope: 'line',
  title: 'Sundhedslovsydelser kan ikke indregnes',
  message: 'Der er indregnet sundhedslovsydelser for {amount} i et tilbud efter {paragraf}.',
  fix: 'Tag sundhedslovsydelserne ud af taksten: de kan ikke indregnes i tilbud efter denne paragraf. Ret paragraffen, hvis den er forkert.',
  severity: 'fejl',
  basis: 'S0 item 8',
  since: 2027,
  parameters: {
    paragraffer: { type: 'list', default: 'ABL § 105', label: 'Paragraffer uden sundhedslovsydelser' },
  },
  inputs: ['costHealth', 'paragraf', 'paragraffer'],
  example: {
    hits: [exampleWith({ paragraf: 'ABL § 105', costHealth: amount(85_000) })],
    passes: [
      exampleWith({ costHealth: amount(85_000) }),
      exampleWith({ paragraf: 'ABL § 105', costHealth: amount(0) }),
      exampleContext(),
    ],
  },
  *check({ lines }, { paragraffer }) {
    for (const { lineKey, paragraf, costHealth } of lines) {
      if (!costHealth?.greaterThan(0) || !isListed(paragraffer, paragraf)) continue;
      yield hitAt(lineKey, 'costHealth', { amount: kroner(costHealth), paragraf: text(paragraf) });
    }
  },
});
