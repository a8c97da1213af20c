import { type Amount, HUNDRED, ZERO } from './amount.js';

/** How a result beyond the limit is carried: what exceeds the limit, or all of it. A parameter of the agreement. */
export const CARRY_METHODS = ['excess', 'whole'] as const;
export type CarryMethod = (typeof CARRY_METHODS)[number];

export interface CarryTerms {
  /** Percentage points of the grundlag of the result's year. */
  limitPct: Amount;
  method: CarryMethod;
  /** Whether a result of exactly the limit is beyond it. */
  inclusive: boolean;
}

/** The result that need not be carried, kroner: the limit in per cent of the grundlag of its year, exact. */
export function carryLimit(base: Amount, limitPct: Amount): Amount {
  return base.times(limitPct).dividedBy(HUNDRED);
}

/**
 * The regulering that must at least be carried into the takst (domain.md, "Over-/underskud"): negative for a surplus
 * (positive result), positive for a deficit, 0 within the limit. Kroner, exact.
 */
export function mustCarry(base: Amount, result: Amount, { limitPct, method, inclusive }: CarryTerms): Amount {
  const limit = carryLimit(base, limitPct);
  const size = result.abs();
  const beyond = inclusive ? size.greaterThanOrEqualTo(limit) : size.greaterThan(limit);
  if (!beyond || result.isZero()) return ZERO;
  const carried = method === 'whole' ? size : size.minus(limit);
  if (carried.isZero()) return ZERO;
  return result.isPositive() ? carried.negated() : carried;
}

/** True where the regulering carries less of the result than it must, or carries it the wrong way. */
export function carriesTooLittle(regulation: Amount, must: Amount): boolean {
  return must.isNegative() ? regulation.greaterThan(must) : regulation.lessThan(must) && !must.isZero();
}
