import { type Amount, amount } from '../../amount.js';
import { hasOccupancy, minimumOccupancy, type OccupancyTerms } from '../../belaegning.js';
import type { Line } from '../../takst.js';
import type { RuleContext } from '../context.js';

const PERCENT = { type: 'percent', min: '0', max: '100' } as const;

/** The limits of R08 and R09, which R11 also goes by. */
export const MIN = { ...PERCENT, default: '95', label: 'Mindste belægning' } as const;
export const SHORT = { ...PERCENT, default: '90', label: 'Mindste belægning, korttid' } as const;
export const RECOMMENDED = { ...PERCENT, default: '98', label: 'Højeste anbefalede belægning' } as const;

/** The limits in force, wherever they are set. */
export function occupancyTerms({ parameters }: RuleContext): OccupancyTerms {
  return {
    min: amount(parameters.get('R08.min') ?? MIN.default),
    short: amount(parameters.get('R08.short') ?? SHORT.default),
    recommended: amount(parameters.get('R09.recommended') ?? RECOMMENDED.default),
  };
}

/** The budgeted occupancy and the minimum of the line's form; null where the form has none or it is blank. */
export function budgeted(
  { form, occupancy }: Line,
  terms: Pick<OccupancyTerms, 'min' | 'short'>,
): { form: 'døgn' | 'dag' | 'korttid'; occupancy: Amount; minimum: Amount } | null {
  if (!hasOccupancy(form) || !occupancy) return null;
  return { form, occupancy, minimum: minimumOccupancy(form, terms) };
}
