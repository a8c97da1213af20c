import { Amount, sum, ZERO } from '../amount.js';

/** A term that moves from before to now, times what moves from 1 to each of the growths. */
export interface Product {
  term: { before: Amount; now: Amount };
  growths: readonly Amount[];
}

/** The step of a product, divided: (now − before) of the term × its weight and the values of the growths add up to it. */
export interface Shapley {
  /** What a krone of the term weighs when it moves: the mean product of the growths. */
  weight: Amount;
  /** Of each growth, in their order. */
  values: Amount[];
}

const ONE = new Amount(1);

/**
 * Divides the step of a product between what moves in it by Shapley's value: what each adds at the moment it moves, on average
 * over all orders in which the term and the growths may move. No order is preferred, so none has to be chosen and defended.
 *
 * In closed form: of n others, a given s have moved before it in s!(n−s)! of the (n+1)! orders, so that the sums of the
 * products of s growths do. A growth of 1 moves nothing and is left out.
 *
 * L. S. Shapley (1953), "A value for n-person games", Contributions to the Theory of Games II. A. F. Shorrocks (2013),
 * "Decomposition procedures for distributional analysis: a unified framework based on the Shapley value", Journal of
 * Economic Inequality 11.
 */
export function shapley({ term, growths }: Product): Shapley {
  const moving = growths.filter((growth) => !growth.equals(ONE));
  const all = factorial(moving.length + 1);
  const orders = Array.from(
    { length: moving.length + 1 },
    (_, size) => factorial(size) * factorial(moving.length - size),
  );
  const weight = added(productsBySetSize(moving), orders).dividedBy(all);
  if (term.before.isZero() && term.now.isZero()) return { weight, values: growths.map(() => ZERO) };
  /** At s: the term at the moment a growth moves after s others, in all such orders: before it, or after it as one of s + 1. */
  const met = moving.map((_, size) => term.before.times(orders[size] ?? 0).plus(term.now.times(orders[size + 1] ?? 0)));
  const stepOf = (growth: Amount): Amount => {
    const others = productsBySetSize(moving.toSpliced(moving.indexOf(growth), 1));
    return growth.minus(ONE).times(added(others, met)).dividedBy(all);
  };
  return { weight, values: growths.map((growth) => (moving.includes(growth) ? stepOf(growth) : ZERO)) };
}

const added = (products: readonly Amount[], times: readonly (Amount | number)[]): Amount =>
  sum(products.map((product, size) => product.times(times[size] ?? 0)));

/** At s: the sum of the products of each s of the growths (the elementary symmetric polynomials). */
function productsBySetSize([growth, ...others]: readonly Amount[]): Amount[] {
  if (!growth) return [ONE];
  const without = productsBySetSize(others);
  const withIt = without.map((product) => product.times(growth));
  return [ONE, ...withIt.map((product, size) => without[size + 1]?.plus(product) ?? product)];
}

function factorial(of: number): number {
  return of < 2 ? 1 : of * factorial(of - 1);
}
