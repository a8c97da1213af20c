import { type Amount, amount } from '../amount.js';
import { sharesOf } from '../shares.js';
import type { PopulationBasis } from '../takstbilag/model-sections.js';
import type { Population } from './read-populations.js';

/** What a municipality pays of a budget. */
export interface PopulationShare {
  party: number;
  /** The inhabitants it is weighed by. */
  population: number;
  /** Whole kroner. */
  share: Amount;
}

/** The inhabitants of a municipality that a budget is shared by. */
export const weighed = ({ children, all }: Population, basis: PopulationBasis): number =>
  basis === '0-17' ? children : all;

/**
 * A budget in whole kroner, shared by population so that the shares add up to it exactly (domain.md, "Objective financing":
 * largest remainder). Empty while no population is known.
 */
export function populationShares(
  budget: Amount,
  basis: PopulationBasis,
  populations: readonly Population[],
): PopulationShare[] {
  if (populations.length === 0) return [];
  const weights = populations.map((one) => ({ key: String(one.municipality), weight: amount(weighed(one, basis)) }));
  const shares = sharesOf(budget, weights);
  return populations
    .map((one) => ({
      party: one.municipality,
      population: weighed(one, basis),
      share: shares.get(String(one.municipality)) ?? amount(0),
    }))
    .sort((one, other) => one.party - other.party);
}
