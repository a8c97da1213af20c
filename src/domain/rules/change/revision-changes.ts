import { ZERO } from '../../amount.js';
import { groupsByLine } from '../../balance.js';
import { changeOf } from '../../change.js';
import type { RuleContext } from '../context.js';
import type { LineChange } from './line-changes.js';

/**
 * The change of every line of a revision against the takst in force that it replaces, in the order of the rows: both are of
 * the same year, so no P/L lies between them. Empty in the yearly round.
 */
export function revisionChanges({ lines, groups, inForce }: RuleContext): LineChange[] {
  if (inForce === null) return [];
  const groupOf = groupsByLine(groups);
  return lines.flatMap((line) => {
    const [group, previous] = [groupOf.get(line.lineKey), inForce.get(line.lineKey)];
    const change = group && previous && changeOf(line, group, previous, ZERO);
    return change ? [{ line, previous, change }] : [];
  });
}
