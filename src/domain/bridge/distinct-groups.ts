import type { ApprovedLine } from '../rules/context.js';
import type { Group } from '../takst.js';

/**
 * The groups of some lines, each once, whatever the order of the lines. A group that was approved in two uploads, some of
 * its lines in a revision, counts once too.
 */
export function distinctGroups(lines: readonly ApprovedLine[]): Group[] {
  const byLineKey = lines.toSorted((one, other) => (one.line.lineKey < other.line.lineKey ? -1 : 1));
  const groups = new Map<string, Group>();
  for (const { group } of byLineKey) if (!groups.has(group.key)) groups.set(group.key, group);
  return [...groups.values()];
}
