import type { Amount } from '../../../domain/amount.js';
import { type Lineage, namedPredecessors } from '../../../domain/lineage/lineage.js';
import type { ApprovedItem } from '../approved/approved-lines.service.js';
import type { Item } from '../item.entity.js';

/** A line of the year before, and how much of it passes on, percentage points; null: all of it. */
export interface TakenOver {
  lineKey: string;
  tilbudName: string | null;
  share: Amount | null;
}

/** The lines that an item's line took over from; none where it simply goes on. */
export function takenOver(
  { year, line }: Pick<Item, 'year' | 'line'>,
  history: readonly ApprovedItem[],
  lineage: Lineage,
): TakenOver[] {
  const before = history.filter((item) => item.year === year - 1);
  if (before.every(({ lineKey }) => lineKey === line.lineKey)) return [];
  const named = namedPredecessors(line, lineage);
  return before.map(({ lineKey, line: { tilbudName } }) => ({
    lineKey,
    tilbudName,
    share: named.find((one) => one.lineKey === lineKey)?.share ?? null,
  }));
}
