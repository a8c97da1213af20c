import { type Amount, HUNDRED, roundTo } from './amount.js';

/**
 * A ceiling in the prices of a later year: projected year by year with each year's P/L (percentage points, oldest first)
 * and rounded to whole kroner at each step (domain.md, "Ceilings").
 */
export function indexThrough(price: Amount, plChain: readonly Amount[]): Amount {
  return plChain.reduce((projected, pl) => roundTo(projected.times(HUNDRED.plus(pl)).dividedBy(HUNDRED), 0), price);
}
