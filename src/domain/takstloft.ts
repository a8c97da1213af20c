import { type Amount, HUNDRED, roundTo } from './amount.js';

/**
 * A ceiling in the prices of a later year: projected year by year with each year's P/L (percentage points, oldest first)
 * and rounded to whole kroner at each step (domain.md, "Ceilings").
 */
export function indexThrough(price: Amount, plChain: readonly Amount[]): Amount {
  return plChain.reduce((projected, pl) => roundTo(projected.times(HUNDRED.plus(pl)).dividedBy(HUNDRED), 0), price);
}

/** A ceiling in the prices of a takstår, with the P/L of each year it was projected with, oldest first. */
export interface Takstloft {
  ceiling: Amount;
  chain: readonly { year: number; pl: Amount }[];
}

/**
 * The ceiling of a takstår, from a price in the prices of `priceYear`: by `plChain`, the P/L of each takstår against the year
 * before. null where the P/L of a year between is not known, and where the takstår comes before the price year.
 */
export function takstloftOf(
  year: number,
  { price, priceYear }: { price: Amount; priceYear: number },
  plChain: ReadonlyMap<number, Amount>,
): Takstloft | null {
  if (year < priceYear) return null;
  const chain: { year: number; pl: Amount }[] = [];
  for (let between = priceYear + 1; between <= year; between += 1) {
    const pl = plChain.get(between);
    if (!pl) return null;
    chain.push({ year: between, pl });
  }
  return {
    ceiling: indexThrough(
      price,
      chain.map(({ pl }) => pl),
    ),
    chain,
  };
}
