import { type DriftsherreProgress, hasSubmitted } from '../overview/progress.js';
import type { DeadlineField } from './deadlines.js';

/** A driftsherre as a moved deadline looks at it: how far it is, and the round with its own deadlines. */
export interface Bound {
  progress: Pick<DriftsherreProgress, 'code' | 'state' | 'undecided'>;
  own: Record<DeadlineField, Date>;
}

/**
 * Whether a driftsherre is concerned when a deadline moves from `from` to `to`: who can still be caught by it, and is not held
 * by an extension that reaches further than both.
 */
export function isConcerned(field: DeadlineField, from: Date, to: Date, { progress, own }: Bound): boolean {
  if (own[field] > from && own[field] > to) return false;
  if (field === 'changesDeadline') return true;
  if (field === 'lastCorrectionDeadline') return !hasSubmitted(progress) || progress.undecided > 0;
  return !hasSubmitted(progress);
}
