import { explainedFigures } from '../../explained-figures.js';
import { followed } from '../../predecessors.js';
import type { Line } from '../../takst.js';
import type { RuleContext } from '../context.js';
import { exampleWith } from '../example.js';

const TEXT = 'Der er ansat en nattevagt fra 1. januar.';

/** The example's line with the figures `now`, explained when it had those of `then`, for the rule that asked then. */
export function exampleExplained(
  now: Partial<Line>,
  then: Partial<Line>,
  rule: string | null = 'R42',
  context: Partial<RuleContext> = {},
): RuleContext {
  const before = exampleWith(then, context);
  const { previous } = before;
  const explanations = before.groups.flatMap((group) =>
    group.lines.map((line) => {
      const figures = explainedFigures(line, group, followed([line], before));
      return [line.lineKey, { cause: 'andet', text: TEXT, figures, rule }] as const;
    }),
  );
  return exampleWith(now, { previous, ...context, explanations: new Map(explanations) });
}
