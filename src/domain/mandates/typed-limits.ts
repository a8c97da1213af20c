import { type Amount, parseDanishPercent } from '../amount.js';
import { isDay } from '../calendar.js';
import type { Mandate } from './mandate.js';

/** The limits of a mandate as a person types them. */
export interface TypedLimits {
  /** "5", "2,5 %"; blank: no limit. */
  largestChange?: string | undefined;
  /** "2027-12-31", as the browser's date field sends it; blank: until it is ended. */
  until?: string | undefined;
}

export type LimitFaults = Partial<Record<keyof TypedLimits, string>>;

/** The limits as typed, or what is wrong at each field. */
export function readLimits({
  largestChange = '',
  until = '',
}: TypedLimits): { limits: Pick<Mandate, 'largestChange' | 'until'> } | { faults: LimitFaults } {
  const change = readChange(largestChange);
  const faults: LimitFaults = {};
  if (typeof change === 'string') faults.largestChange = change;
  if (until !== '' && !isDay(until)) faults.until = 'Skriv datoen som dag, måned og år.';
  if (typeof change === 'string' || faults.until) return { faults };
  return { limits: { largestChange: change, until: until || null } };
}

function readChange(text: string): Amount | string | null {
  const parsed = parseDanishPercent(text);
  if ('blank' in parsed) return null;
  if ('refused' in parsed) return 'Skriv den største ændring som et tal, fx 5 eller 2,5.';
  return parsed.value.isNegative() ? 'Skriv ændringen uden fortegn: Den gælder både op og ned.' : parsed.value;
}
