import { type ProposedPredecessor, proposedPredecessors } from '../../../domain/lineage/proposed-predecessors.js';
import { type NamedSplit, splitDevelopments } from '../../../domain/lineage/split-development.js';
import type { RuleContext } from '../../../domain/rules/context.js';
import type { Line } from '../../../domain/takst.js';

/** What an upload's lines go back to, beyond themselves: what is proposed, what was confirmed, what was split. */
export interface UploadLineage {
  proposals: readonly ProposedPredecessor[];
  /** What the indberetter confirmed on the page, as long as it counts. */
  confirmed: readonly ConfirmedPredecessor[];
  splits: readonly NamedSplit[];
}

export interface ConfirmedPredecessor {
  line: Line;
  predecessor: Line;
}

/** As of now, from what the rules look at. */
export function lineageOf(context: RuleContext): UploadLineage {
  const approved = (lineKey: string | undefined) => (lineKey ? context.lastYear.get(lineKey)?.line : undefined);
  return {
    proposals: proposedPredecessors(context),
    confirmed: context.lines.flatMap((line) => {
      const recorded = context.lineage.get(line.lineKey);
      if (recorded?.source !== 'page' || line.predecessors.length > 0) return [];
      const predecessor = approved(recorded.predecessors[0]?.lineKey);
      return predecessor ? [{ line, predecessor }] : [];
    }),
    splits: splitDevelopments(context).flatMap((split) => {
      const was = approved(split.lineKey);
      return was ? [{ ...split, was }] : [];
    }),
  };
}
