import { amount } from '../amount.js';

/** The agreement's decimals of a takst, where the year has no others. */
export const TAKST_DECIMALS = '2';

/** How many decimals a takst has in a takstår: the agreement's 2, or as set. */
export function takstDecimalsOf(parameters: ReadonlyMap<string, string>): number {
  return amount(parameters.get('takstDecimals') ?? TAKST_DECIMALS).toNumber();
}
