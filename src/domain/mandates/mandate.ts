import type { Amount } from '../amount.js';
import { formatDanish } from '../amount.js';
import { dayInWords } from '../danish-day.js';
import type { ItemKind } from '../workflow/item-kinds.js';

export const SCOPES = ['items', 'driftsherre', 'all'] as const;
/** items: takster by name · driftsherre: those of one driftsherre · all: every takst of its kind. */
export type MandateScope = (typeof SCOPES)[number];

/** What DAS has given FU to decide, and within which limits. */
export interface Mandate {
  id: number;
  scope: MandateScope;
  kind: ItemKind;
  /** The takstår; null: any, until it ends. */
  year: number | null;
  /** Code of the driftsherre of a mandate for one. */
  driftsherre: number | null;
  /** Ids of the items that it names; none but for a mandate that names them. */
  items: readonly number[];
  /** Largest real change either way, percentage points; null: any. Exactly the limit is within it. */
  largestChange: Amount | null;
  /** The last day it can be used, Danish time; null: until it is ended. */
  until: string | null;
  /** Ended early by DAS. */
  ended: boolean;
  /** Items that it named and DAS has taken back. */
  takenBack: readonly number[];
}

/** Its last day is over. */
export const mandateHasExpired = ({ until }: Pick<Mandate, 'until'>, day: string): boolean =>
  until !== null && day > until;

/** "højst 5 % realændring, til og med 31. december 2027"; null where there is no limit. */
export function limitsInWords({ largestChange, until }: Pick<Mandate, 'largestChange' | 'until'>): string | null {
  const limits = [
    largestChange && `højst ${percentInWords(largestChange)} realændring`,
    until && `til og med ${dayInWords(until)}`,
  ].filter(Boolean);
  return limits.length > 0 ? limits.join(', ') : null;
}

/** Every decimal there is: "5 %", "7,449 %". */
export const percentInWords = (value: Amount): string => `${formatDanish(value, 'exact')}\u00a0%`;
