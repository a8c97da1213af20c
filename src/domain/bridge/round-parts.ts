import { type Amount, amount, roundTo, sum } from '../amount.js';

/**
 * Parts rounded so that they add up to the total, which has no more than `decimals`: each is rounded by itself, half away from
 * zero, and what then lacks goes to those that the rounding took most from (largest remainder), of equal ones to the
 * first. Parts and total of opposite sign give the opposite result. Throws where the parts are not those of the total.
 */
export function roundParts(parts: readonly Amount[], total: Amount, decimals: number): Amount[] {
  const rounded = parts.map((part) => roundTo(part, decimals));
  const lacking = total.minus(sum(rounded));
  if (lacking.isZero()) return rounded;
  const smallest = amount(10).pow(-decimals);
  const times = lacking.abs().dividedBy(smallest).toNumber();
  if (!Number.isInteger(times) || times > parts.length) throw new RangeError(`the parts do not add up to ${total}`);
  const cut = parts.map((part, index) => part.minus(rounded[index] ?? part));
  const most = (a: Amount, b: Amount): number => (lacking.isNegative() ? a.comparedTo(b) : b.comparedTo(a));
  const favoured = [...cut.entries()].sort(([one, a], [other, b]) => most(a, b) || one - other).slice(0, times);
  const given = smallest.times(lacking.isNegative() ? -1 : 1);
  for (const [index] of favoured) rounded[index] = rounded[index]?.plus(given) ?? given;
  return rounded;
}
