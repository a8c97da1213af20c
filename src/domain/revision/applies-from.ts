import { isDay } from '../calendar.js';
import { type Refused, refused } from '../refusal.js';

/** Why takster can't be revised from a day of a takstår, both "YYYY-MM-DD"; null: they can. */
export function refuseAppliesFrom(year: number, day: string): Refused | null {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return isDay(day) && day >= first && day <= last
    ? null
    : refused(
        'applies_from',
        `Vælg en dato fra 1. januar til 31. december ${year}. Taksterne for ${year + 1} indberettes i deres egen runde.`,
      );
}

/** From a day that is over: what was charged since must be settled again. */
export const isBackwards = (appliesFrom: string, today: string): boolean => appliesFrom < today;
