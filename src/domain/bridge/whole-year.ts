import { type Amount, amount } from '../amount.js';
import type { ApprovedLine } from '../rules/context.js';
import type { Group } from '../takst.js';
import { scaled } from './scaled.js';

const DAYS_OF_A_YEAR = 365;

/**
 * A line and its group as if they had run the whole year, where all of the group is døgn or korttid and began or ended
 * together in mid-year: a half year's days and kroner against a whole year's would tell of nothing but the calendar.
 * A leap day stays: the budget does not grow with it.
 */
export const wholeYear = (line: ApprovedLine): ApprovedLine => scaled(line, yearsFactor(line.group));

function yearsFactor({ lines }: Group): Amount {
  const [days = null, ...others] = new Set(lines.map((line) => line.days));
  const roundTheClock = lines.every(({ form, unit }) => (form === 'døgn' || form === 'korttid') && unit === 'døgn');
  if (!roundTheClock || others.length > 0 || !days || days >= DAYS_OF_A_YEAR) return amount(1);
  return amount(DAYS_OF_A_YEAR).dividedBy(days);
}
