import { type Amount, sum } from '../../domain/amount.js';

/** A part of a change, in kroner a unit. */
export interface Step {
  label: string;
  amount: Amount;
}

const MOST = 9;

/** As many steps as can be taken in at a glance, in their order: those that are 0 left out, the smallest told as one. */
export function mergedSteps(steps: readonly Step[]): Step[] {
  const moving = steps.filter(({ amount }) => !amount.isZero());
  if (moving.length <= MOST) return moving;
  const largest = moving.toSorted((one, other) => other.amount.abs().comparedTo(one.amount.abs())).slice(0, MOST - 1);
  const smallest = moving.filter((step) => !largest.includes(step));
  const rest = { label: `${smallest.length} mindre dele`, amount: sum(smallest.map(({ amount }) => amount)) };
  return [...moving.filter((step) => largest.includes(step)), rest];
}
