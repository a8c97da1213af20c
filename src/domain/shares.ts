import { type Amount, sum, ZERO } from './amount.js';

/** Who pays a share, and what it is weighed by (a population, places). Keys are unique. */
export interface Weight {
  key: string;
  weight: Amount;
}

/**
 * Whole-kroner shares of a budget in proportion to the weights that add up to it exactly: each gets its whole part, the
 * kroner left go to the largest remainders (domain.md, "Objective financing"). Of equal remainders the smaller key comes
 * first, so the order of the weights changes nothing. Throws on a budget that is not whole kroner from 0 up, on a negative
 * weight, and where all weights are 0.
 */
export function sharesOf(budget: Amount, weights: readonly Weight[]): Map<string, Amount> {
  const total = totalOf(budget, weights);
  const parts = weights.map(({ key, weight }) => {
    const numerator = budget.times(weight);
    const whole = numerator.dividedToIntegerBy(total);
    return { key, whole, remainder: numerator.minus(whole.times(total)) };
  });
  const left = budget.minus(sum(parts.map((part) => part.whole))).toNumber();
  const favoured = new Set(
    parts
      .toSorted((a, b) => b.remainder.comparedTo(a.remainder) || (a.key < b.key ? -1 : 1))
      .slice(0, left)
      .map((part) => part.key),
  );
  return new Map(parts.map(({ key, whole }) => [key, favoured.has(key) ? whole.plus(1) : whole]));
}

function totalOf(budget: Amount, weights: readonly Weight[]): Amount {
  if (!budget.isInteger() || budget.isNegative()) throw new RangeError(`not a budget in whole kroner: ${budget}`);
  if (weights.some(({ weight }) => weight.lessThan(ZERO))) throw new RangeError('a negative weight');
  const total = sum(weights.map(({ weight }) => weight));
  if (total.isZero()) throw new RangeError('nothing to share by');
  return total;
}
