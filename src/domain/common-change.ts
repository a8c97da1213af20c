import type { Amount } from './amount.js';
import { medianOf } from './modified-z-score.js';

/**
 * The change that most of some changes share: the median of the largest cluster, which is the most of them that lie within
 * `tolerance` of one point; the lowest such cluster where several are as large. All in percentage points. null where there
 * are none. The order of the changes does not matter; the work is that of sorting them.
 */
export function commonChange(changes: readonly Amount[], tolerance: Amount): Amount | null {
  if (changes.length === 0) return null;
  const cluster = largestCluster(
    [...changes].sort((one, other) => one.comparedTo(other)),
    tolerance.times(2),
  );
  return medianOf({ length: cluster.length, at: (place) => cluster[place] as Amount });
}

/** The longest run of ascending values whose ends are no further than `width` apart. */
function largestCluster(ascending: readonly Amount[], width: Amount): readonly Amount[] {
  let [first, from, to] = [0, 0, 0];
  ascending.forEach((value, last) => {
    while (value.minus(ascending[first] ?? value).greaterThan(width)) first += 1;
    if (last + 1 - first > to - from) [from, to] = [first, last + 1];
  });
  return ascending.slice(from, to);
}
