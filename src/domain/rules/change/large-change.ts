import { type Amount, amount } from '../../amount.js';
import type { RuleContext } from '../context.js';
import { exampleInForce, exampleWith } from '../example.js';
import { hitAt } from '../hit.js';
import { defineRule } from '../rule.js';
import {
  CHANGE_INPUTS,
  changeMessage,
  changeValues,
  type LineChange,
  lineChanges,
  linesHitBy,
  revisionMessage,
} from './line-changes.js';
import { revisionChanges } from './revision-changes.js';
import { veryLargeChange } from './very-large-change.js';

const LIMIT = {
  type: 'percent',
  default: '5',
  min: '0',
  max: '1000',
  label: 'Grænse for reel ændring, FU',
} as const;

/** R40's limit in a takstår, percentage points. */
export function largeChangeLimit({ parameters }: RuleContext): Amount {
  return amount(parameters.get('R40.limit') ?? LIMIT.default);
}

export const largeChange = defineRule({
  id: 'R40',
  scope: 'change',
  title: 'Stor ændring',
  message: veryLargeChange.message,
  messages: { ...veryLargeChange.messages },
  fix: 'Kontrollér tallene. Er de rigtige, så forklar ændringen i Årsag og Forklaring. Taksten behandles af FU.',
  severity: 'markering',
  body: 'FU',
  basis: 'S4 item 7',
  since: 2027,
  parameters: {
    limit: LIMIT,
    smallestEffect: {
      type: 'kroner',
      default: '0',
      min: '0',
      label: 'Bagatelgrænse: mindste virkning på et år',
    },
  },
  inputs: [
    ...CHANGE_INPUTS,
    'form',
    'places',
    'days',
    'occupancy',
    'units',
    'parameters',
    'year',
    'inForce',
    'limit',
    'smallestEffect',
  ],
  example: {
    hits: [
      exampleWith({ takst: amount(2750) }),
      exampleWith({ takst: amount(2400) }),
      exampleWith({ takst: amount(2750), previousCleaned: null }),
      exampleInForce('2400'),
    ],
    passes: [
      // 2,480 × 1.032 × 1.05: exactly the limit is not above it.
      exampleWith({ takst: amount('2687.328') }),
      // R41 takes it.
      exampleWith({ takst: amount(2900) }),
      exampleWith({ takst: amount(2750) }, { parameters: new Map([['R40.smallestEffect', '5000000']]) }),
    ],
  },
  *check(context, { limit, smallestEffect }) {
    const veryLarge = linesHitBy(veryLargeChange, context);
    const isLarge = ({ line, change }: LineChange) =>
      change.real.abs().greaterThan(limit) &&
      !veryLarge.has(line.lineKey) &&
      (!change.yearlyEffect || change.yearlyEffect.greaterThan(smallestEffect));
    for (const found of lineChanges(context).filter(isLarge))
      yield hitAt(found.line.lineKey, 'takst', changeValues(found, limit), changeMessage(found));
    for (const found of revisionChanges(context).filter(isLarge))
      yield hitAt(found.line.lineKey, 'takst', changeValues(found, limit), revisionMessage(found));
  },
});
