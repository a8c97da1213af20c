import type { Decided } from './decide.js';
import type { LatestDecision } from './facts.js';
import { NONE } from './states.js';

/** A row of an item's history, as it was appended, with what has become of its meeting and edition since. */
export type HistoryRow = Pick<Decided['decision'], 'action' | 'body' | 'from'> &
  Pick<LatestDecision, 'meetingClosed' | 'published'>;

/**
 * The decision that gave an item its present state, from its history in the order it was appended; null where it was
 * submitted since. What was undone counts no more, so that undoing twice leads two decisions back.
 */
export function latestDecision(history: readonly HistoryRow[]): LatestDecision | null {
  const standing: (LatestDecision | null)[] = [];
  for (const { action, body, from, meetingClosed, published } of history) {
    if (action === 'undo') standing.pop();
    else standing.push(body && from !== NONE ? { action, body, from, meetingClosed, published } : null);
  }
  return standing.at(-1) ?? null;
}
