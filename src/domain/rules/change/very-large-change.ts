import { amount } from '../../amount.js';
import { exampleInForce, exampleWith } from '../example.js';
import { hitAt } from '../hit.js';
import { defineRule } from '../rule.js';
import { CHANGE_INPUTS, changeMessage, changeValues, lineChanges, revisionMessage } from './line-changes.js';
import { revisionChanges } from './revision-changes.js';

export const veryLargeChange = defineRule({
  id: 'R41',
  scope: 'change',
  title: 'Meget stor ændring',
  message:
    'Taksten {direction} reelt {change} (renset for regulering og P/L), mere end {limit}: fra {previous} til {takst}.',
  messages: {
    notCleaned:
      'Taksten {direction} reelt {change} (ikke renset, kun korrigeret for P/L), mere end {limit}: fra {previous} til {takst}.',
    inForce:
      'Taksten {direction} reelt {change} i forhold til den, der er i kraft (renset for regulering), mere end {limit}: fra {previous} til {takst}.',
    inForceNotCleaned:
      'Taksten {direction} {change} i forhold til den, der er i kraft (ikke renset), mere end {limit}: fra {previous} til {takst}.',
  },
  fix: 'Kontrollér tallene. Er de rigtige, så forklar ændringen i Årsag og Forklaring. Taksten behandles af DAS.',
  severity: 'markering',
  body: 'DAS',
  basis: 'S4 item 7',
  since: 2027,
  parameters: {
    limit: { type: 'percent', default: '10', min: '0', max: '1000', label: 'Grænse for reel ændring, DAS' },
  },
  inputs: [...CHANGE_INPUTS, 'inForce', 'limit'],
  example: {
    hits: [
      exampleWith({ takst: amount(2900) }),
      exampleWith({ takst: amount(2000) }),
      exampleWith({ takst: amount(2900), previousCleaned: null }),
      exampleInForce('2300'),
      exampleInForce('2300', { cleaned: null }),
    ],
    // 2,480 × 1.032 × 1.10: exactly the limit is not above it.
    passes: [exampleWith({ takst: amount('2815.296') }), exampleWith({ previousTakst: null }), exampleInForce('2540')],
  },
  *check(context, { limit }) {
    for (const found of lineChanges(context)) {
      if (!found.change.real.abs().greaterThan(limit)) continue;
      yield hitAt(found.line.lineKey, 'takst', changeValues(found, limit), changeMessage(found));
    }
    for (const found of revisionChanges(context)) {
      if (!found.change.real.abs().greaterThan(limit)) continue;
      yield hitAt(found.line.lineKey, 'takst', changeValues(found, limit), revisionMessage(found));
    }
  },
});
