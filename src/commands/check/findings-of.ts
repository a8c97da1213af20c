import type { Finding, RuleContext } from '../../domain/rules/context.js';
import { cellKey, type Locate } from '../../domain/rules/rule.js';
import type { Line } from '../../domain/takst.js';
import { placeOf } from '../../domain/takstskema/place-of.js';
import { findingOf } from '../../domain/takstskema/reading-faults.js';
import type { ReadTakstskema } from '../../domain/takstskema/to-lines.js';
import { findingsNow } from '../../features/submissions/check/findings-now.js';

/** What could not be read and what the rules find, at the cells of the file: as the page of an upload tells it. */
export function findingsOf({ faults, places }: ReadTakstskema, context: RuleContext): Finding[] {
  const unread = faults.flatMap(({ cells }) => cells);
  const reading = {
    locate: ((lineKey, field, change) => placeOf(places, lineKey, field, change)) satisfies Locate,
    refused: new Set(unread.map(({ lineKey, field }) => cellKey(lineKey ?? '', field as keyof Line))),
  };
  return findingsNow(faults.map(findingOf), context, reading, true);
}
