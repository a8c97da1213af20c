import { type Amount, amount, formatDanish } from '../domain/amount.js';
import { calendarDay, daysBetween } from './local-day.js';

/**
 * How figures and times are written on a page: da-DK, minus as U+2212, no-break space before units, a dash for blank.
 * Money and percentages are rounded exactly, half away from zero, and never pass through a float.
 */
export type Figure = Amount | string | number | null | undefined;

const NBSP = '\u00a0';
const BLANK = '–';

/** A bare number with a fixed number of decimals: "18.250.000", "−12,5". */
export function number(value: Figure, decimals = 0): string {
  const rounded = round(value, decimals);
  return rounded === null ? BLANK : formatDanish(rounded, decimals);
}

/** A takst as it is charged, without unit: "2.551,02". */
export const takst = (value: Figure): string => number(value, 2);

/** Kroner with unit: "18.250.000 kr.". */
export const kr = (value: Figure, decimals = 0): string => withUnit(number(value, decimals), 'kr.');

/** Percentage points without a plus sign: "98,0 %". */
export const percent = (value: Figure, decimals = 1): string => withUnit(number(value, decimals), '%');

/** A change in percentage points with its sign: "+4,2 %", "−3,1 %", "0,0 %". */
export const change = (value: Figure, decimals = 1): string => withUnit(signed(value, decimals), '%');

/** A number with its sign and no unit, for narrow cells: "+4,2". */
export function signed(value: Figure, decimals = 1): string {
  const rounded = round(value, decimals);
  if (rounded === null) return BLANK;
  return (rounded.isPositive() && !rounded.isZero() ? '+' : '') + formatDanish(rounded, decimals);
}

/** "1 takst", "5 takster"; words that do not change need only one form: "5 fejl". */
export const count = (n: number, one: string, many = one): string => `${number(n)}${NBSP}${n === 1 ? one : many}`;

/** A text that begins a sentence or stands alone: "Årets takster". */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

/** How large a file is: "214 kB", "1,4 MB". */
export const fileSize = (bytes: number): string =>
  bytes < 999_500
    ? withUnit(number(amount(bytes).dividedBy(1000)), 'kB')
    : withUnit(number(amount(bytes).dividedBy(1_000_000), 1), 'MB');

/** "15. september 2026" */
export const date = (at: Date): string => DATE.format(at);

export { dayInWords } from '../domain/danish-day.js';

/** "15. sep." */
export const shortDate = (at: Date): string => SHORT_DATE.format(at);

/** "12.00" */
export const time = (at: Date): string => TIME.format(at);

/** "tirsdag den 15. september 2026 kl. 12.00" */
export const dateTime = (at: Date): string => `${WEEKDAY.format(at)} den ${date(at)} kl.${NBSP}${time(at)}`;

/** "15. sep. kl. 12.00" */
export const shortDateTime = (at: Date): string => `${shortDate(at)} kl.${NBSP}${time(at)}`;

/** The distance in calendar days in Denmark: "om 4 dage", "i morgen", "i dag", "i går", "for 2 dage siden". */
export function fromNow(at: Date, now: Date): string {
  const days = daysBetween(calendarDay(now), calendarDay(at));
  if (days === 0) return 'i dag';
  if (days === 1) return 'i morgen';
  if (days === -1) return 'i går';
  return days > 0 ? `om ${count(days, 'dag', 'dage')}` : `for ${count(-days, 'dag', 'dage')} siden`;
}

const ZONE = { timeZone: 'Europe/Copenhagen' } as const;
const DATE = new Intl.DateTimeFormat('da-DK', { ...ZONE, day: 'numeric', month: 'long', year: 'numeric' });
const SHORT_DATE = new Intl.DateTimeFormat('da-DK', { ...ZONE, day: 'numeric', month: 'short' });
const WEEKDAY = new Intl.DateTimeFormat('da-DK', { ...ZONE, weekday: 'long' });
const TIME = new Intl.DateTimeFormat('da-DK', { ...ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Rounded before the sign is judged, so that 0,04 is shown as "0,0" and not as "+0,0". */
function round(value: Figure, decimals: number): Amount | null {
  if (value === null || value === undefined || value === '') return null;
  return amount(value).toDecimalPlaces(decimals);
}

const withUnit = (text: string, unit: string): string => (text === BLANK ? BLANK : `${text}${NBSP}${unit}`);
