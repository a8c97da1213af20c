import type { Amount } from '../../amount.js';
import type { RuleContext } from '../context.js';
import { unlikePeers } from '../region/unlike-peers.js';
import { hitsByLine, type LineChange, lineChanges } from './line-changes.js';
import { newTakst } from './new-takst.js';
import { placesChanged } from './places-changed.js';
import { riseOverYears } from './rise-over-years.js';
import { takstModelChanged } from './takst-model-changed.js';

/** The rules whose hits want an explanation whatever the change, in the order in which they ask. */
const EXPLAINED = [newTakst, placesChanged, takstModelChanged, riseOverYears, unlikePeers];

/** Why a line is to be explained: its own change ("R42"), else the first of the rules that flagged it. */
export type Asked =
  | { rule: 'R42'; change: LineChange }
  | { rule: string; title: string; change: null; restsOn: readonly string[] };

/** The lines that are to be explained, by lineKey. `limit`: real change in percentage points, strictly above. */
export function askedLines(context: RuleContext, limit: Amount): Map<string, Asked> {
  const flagged = EXPLAINED.toReversed().flatMap((rule) =>
    [...hitsByLine(rule, context)].map(([lineKey, { restsOn = [] }]): [string, Asked] => [
      lineKey,
      { rule: rule.id, title: rule.title, change: null, restsOn },
    ]),
  );
  const changed = [...lineChanges(context)]
    .filter(({ change }) => change.real.abs().greaterThan(limit))
    .map((change): [string, Asked] => [change.line.lineKey, { rule: 'R42', change }]);
  return new Map([...flagged, ...changed]);
}
