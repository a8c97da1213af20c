import type { PreviousLine } from '../rules/context.js';
import type { Group, Line } from '../takst.js';
import type { ApprovedInput } from './input.js';

/** An approved line with what it is compared with, as `weightedDevelopment` takes it. */
export interface Comparable {
  line: Line;
  group: Group;
  previous: PreviousLine | undefined;
}

/** It follows a takst of another takst model (R45), so alone it is not to be compared with that. */
export const followsOtherModel = ({ line, previous }: Pick<ApprovedInput, 'line' | 'previous'>): boolean =>
  previous !== null && line.serviceKind !== previous.serviceKind;

/**
 * The approved lines as they can be averaged. A takstgruppe with a new takst model is compared as a whole or not at all: as
 * long as a part of it awaits, its other parts would look like a fall.
 */
export function comparable(approved: readonly ApprovedInput[]): Comparable[] {
  const decided = new Set(approved.map(({ line }) => line.lineKey));
  const changed = new Set(approved.filter(followsOtherModel).map(({ group }) => group));
  const inParts = ({ group }: ApprovedInput) =>
    changed.has(group) && group.lines.some(({ lineKey }) => !decided.has(lineKey));
  return approved.map((entry) => ({
    line: entry.line,
    group: entry.group,
    previous: inParts(entry) ? undefined : (entry.previous ?? undefined),
  }));
}
