import type { Amount } from '../amount.js';
import { groupsByLine } from '../balance.js';
import { weightedDevelopment } from '../change.js';
import { partsOf } from '../predecessors.js';
import type { PreviousLine, RuleContext } from '../rules/context.js';
import type { Group, Line } from '../takst.js';
import { successorsOf } from './successors.js';

/** A line of the year before that several lines follow, and what it came to as a whole. */
export interface SplitDevelopment {
  /** The line that was split. */
  lineKey: string;
  successors: readonly Line[];
  /** Their weighted real change against it, percentage points; null where none of them can be compared. */
  percent: Amount | null;
  /** How many of them could be compared: another unit than then can't. */
  compared: number;
}

/** With the line that was split, as it was approved. */
export interface NamedSplit extends SplitDevelopment {
  was: Line;
}

type Compared = Pick<RuleContext, 'lines' | 'groups' | 'previous' | 'lineage' | 'pl'>;

/**
 * Each split as one: the weighted sum of what it became against what it came from (domain.md, "What a change is"). Of a line
 * that follows others too, only the part that comes from it counts.
 */
export function splitDevelopments(context: Compared): SplitDevelopment[] {
  const groupOf = groupsByLine(context.groups);
  return [...successorsOf(context.lines, context)].flatMap(([lineKey, successors]) => {
    const was = context.previous.get(lineKey);
    if (!was || successors.length < 2) return [];
    const entries = successors.flatMap((line) => entryOf(line, groupOf.get(line.lineKey), { lineKey, was }, context));
    const development = weightedDevelopment(entries, context.pl);
    return [{ lineKey, successors, percent: development?.percent ?? null, compared: development?.lines ?? 0 }];
  });
}

/** The line against what was split; none where the part of it that comes from there can't be told. */
function entryOf(
  line: Line,
  group: Group | undefined,
  split: { lineKey: string; was: PreviousLine },
  context: Compared,
) {
  const part = partsOf(line, context).get(split.lineKey);
  return group && part ? [{ line, group, previous: split.was, part }] : [];
}
