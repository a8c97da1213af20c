import { Decimal } from 'decimal.js';

/**
 * Exact decimal numbers: kroner, units, percentage points. Never a float. Half away from zero is the only
 * rounding of the house (domain.md, "How a takst is calculated"). Written without exponent everywhere.
 */
export const Amount = Decimal.clone({
  precision: 40,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
  defaults: true,
});
export type Amount = Decimal;

export const ZERO: Amount = new Amount(0);

/** An exact decimal from its canonical text ("2551.02", point as separator) or a whole number. Throws on anything else. */
export function amount(value: string | number | Amount): Amount {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new TypeError(`not an exact number: ${value}`);
  const result = new Amount(value);
  if (!result.isFinite()) throw new TypeError(`not a number: ${value}`);
  return result;
}

/** Exact sum; blanks count as 0 (takstskema.md: "blank is 0"). */
export function sum(values: Iterable<Amount | null>): Amount {
  let total = ZERO;
  for (const value of values) if (value) total = total.plus(value);
  return total;
}
