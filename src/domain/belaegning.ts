import { type Amount, HUNDRED } from './amount.js';
import type { Form } from './takst.js';

/** The agreement's limits for occupancy, percentage points (domain.md, "Belægning"). */
export interface OccupancyTerms {
  min: Amount;
  /** Short stays, acute and relief (korttid). */
  short: Amount;
  recommended: Amount;
}

/** The forms whose units come from places and occupancy; hours and cases have none (takstskema.md). */
export function hasOccupancy(form: Form | null): form is 'døgn' | 'dag' | 'korttid' {
  return form === 'døgn' || form === 'dag' || form === 'korttid';
}

/** The least occupancy a takst of that form may rest on without a dispensation from DAS. */
export function minimumOccupancy(form: Form, { min, short }: Pick<OccupancyTerms, 'min' | 'short'>): Amount {
  return form === 'korttid' ? short : min;
}

/** The average of the two preceding completed years; null where one of them is unknown. */
export function averageOccupancy(y3: Amount | null, y2: Amount | null): Amount | null {
  return y3 && y2 ? y3.plus(y2).dividedBy(2) : null;
}

/**
 * Where the budgeted occupancy is expected, given the average: from the smaller of average and recommended up to the
 * average, both within the form's minimum and 100 (rules.md, R11).
 */
export function expectedOccupancy(average: Amount, form: Form, terms: OccupancyTerms): { from: Amount; to: Amount } {
  const minimum = minimumOccupancy(form, terms);
  const clamped = (value: Amount): Amount => smaller(HUNDRED, larger(minimum, value));
  return { from: clamped(smaller(average, terms.recommended)), to: clamped(average) };
}

const smaller = (one: Amount, other: Amount): Amount => (other.lessThan(one) ? other : one);
const larger = (one: Amount, other: Amount): Amount => (other.greaterThan(one) ? other : one);
