import { amount, formatDanish } from '../../../domain/amount.js';

/** A canonical decimal as it is read; nothing where there is none. */
export const takst = (canonical: string | null): string =>
  canonical === null ? '' : formatDanish(amount(canonical), 2);

/** Whole kroner, or a number of people. */
export const whole = (canonical: string): string => formatDanish(amount(canonical), 0);

export const kroner = (canonical: string): string => `${whole(canonical)}\u00a0kr.`;

/** As many decimals as it has. */
export const number = (canonical: string | null): string =>
  canonical === null ? '' : formatDanish(amount(canonical), 'exact');

/** Percentage points with their sign: "+4,25 %". */
export function change(canonical: string | null): string {
  if (canonical === null) return '';
  const value = amount(canonical);
  return `${value.greaterThan(0) ? '+' : ''}${formatDanish(value, 2)}\u00a0%`;
}

/** "2027-01-01" as "01-01-2027", for a column. */
export const day = (date: string | null): string => (date === null ? '' : date.split('-').reverse().join('-'));

const DAY = new Intl.DateTimeFormat('da-DK', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** "2027-01-01" as "1. januar 2027", for running text. */
export const dayInWords = (date: string): string => DAY.format(new Date(`${date}T00:00:00Z`));
