import { oncePer } from '../../once-per.js';
import { previousOf } from '../../predecessors.js';
import type { Line } from '../../takst.js';
import type { PreviousLine, RuleContext } from '../context.js';

/** A line with what it follows; null: it is new. */
export interface FollowedLine {
  line: Line;
  previous: PreviousLine | null;
}

/** Every line with what it follows, in the order of the rows. */
export const followedLines: (context: RuleContext) => readonly FollowedLine[] = oncePer((context) =>
  context.lines.map((line) => ({ line, previous: previousOf(line, context) })),
);
