import type { Explanation } from '../canonical.js';
import type { Cause, Line } from '../takst.js';

/** A line of a takstår as it stands: in force, or as it was reported last where it never was; with what was said of it. */
export interface StandingLine {
  line: Line;
  explanation: Explanation | null;
}

/**
 * The lines of the takstskema of a revision: all that stands, costs and explanation with it, so that what is left alone is
 * the very content that was decided. What they are compared with is of the takstår before, as it is now: `fresh` are the
 * lines that a takstskema of the takstår would be prefilled with.
 */
export function revisionPrefill(standing: readonly StandingLine[], fresh: readonly Line[]): Line[] {
  const compared = new Map(fresh.map((line) => [line.lineKey, line]));
  return standing.map(({ line, explanation }) => {
    const { previousTakst, previousCleaned } = compared.get(line.lineKey) ?? line;
    return {
      ...line,
      previousTakst,
      previousCleaned,
      cause: (explanation?.cause ?? null) as Cause | null,
      explanation: explanation?.text || null,
    };
  });
}
