/** A change that was approved for a period. */
export interface ForAPeriod {
  effectiveDate: string;
  until: string | null;
}

/** How long before its end a change is shown for renewal: time for a meeting of DAS. */
const AHEAD_DAYS = 60;
const DAY_MS = 86_400_000;

/**
 * Those of some approved changes that run out soon, or have, and that no later request takes up: they are renewed, or end by
 * themselves. `isRenewed`: whether a later request for the same tilbud is there.
 */
export function runningOut<C extends ForAPeriod>(
  changes: readonly C[],
  today: string,
  isRenewed: (change: C) => boolean,
): C[] {
  const ahead = new Date(Date.parse(`${today}T00:00:00Z`) + AHEAD_DAYS * DAY_MS).toISOString().slice(0, 10);
  const back = new Date(Date.parse(`${today}T00:00:00Z`) - AHEAD_DAYS * DAY_MS).toISOString().slice(0, 10);
  return changes.filter(
    (change) => change.until !== null && change.until >= back && change.until <= ahead && !isRenewed(change),
  );
}
