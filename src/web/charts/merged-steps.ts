import { type Amount, sum, ZERO } from '../../domain/amount.js';

/** A part of a change, in kroner a unit. */
export interface Step {
  label: string;
  amount: Amount;
}

const MOST = 8;
/** A bar shorter than this share of the longest is only a line. */
const SEEN = '0.02';

/** As many steps as can be taken in at a glance, in their order: those that are 0 left out, the smallest told as one. */
export function mergedSteps(steps: readonly Step[]): Step[] {
  const moving = steps.filter(({ amount }) => !amount.isZero());
  const bySize = moving.toSorted((one, other) => other.amount.abs().comparedTo(one.amount.abs()));
  const least = (bySize[0]?.amount ?? ZERO).abs().times(SEEN);
  const small = bySize.filter(({ amount }, place) => place >= MOST || amount.abs().lessThan(least));
  if (small.length < 2) return moving;
  const rest = { label: `${small.length} mindre dele`, amount: sum(small.map(({ amount }) => amount)) };
  return [...moving.filter((step) => !small.includes(step)), rest];
}
