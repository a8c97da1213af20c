import { type Amount, HUNDRED, ZERO } from '../amount.js';
import type { ExactPart } from './bridge.js';
import { shapley } from './shapley.js';

/**
 * All that can be told apart of a step whose costs or units are unknown: P/L, as if all of the takst followed it, and what is
 * left. The Shapley values of takst = p × the takst in last year's prices. `pl` in percentage points, above −100.
 */
export function restParts(before: Amount, now: Amount, pl: Amount): ExactPart[] {
  const price = HUNDRED.plus(pl).dividedBy(HUNDRED);
  const term = { before, now: now.dividedBy(price) };
  const { weight, values } = shapley({ term, growths: [price] });
  return [
    { key: 'pl', exact: values[0] ?? ZERO },
    { key: 'rest', exact: term.now.minus(before).times(weight) },
  ];
}
