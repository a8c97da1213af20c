import type { Finding } from './context.js';

/** What a finding does to a line, from the hardest to the mildest. */
export const MARKS = ['fejl', 'forklar', 'DAS', 'FU', 'advarsel'] as const;
export type Mark = (typeof MARKS)[number];

/** What stands for the submission as a whole among line keys. */
export const WHOLE = '';

/** A markering by the body it goes to, another finding by its severity. */
export const markOf = ({ severity, body }: Pick<Finding, 'severity' | 'body'>): Mark =>
  severity === 'markering' ? (body ?? 'FU') : severity;

/** The lines that findings mark so; WHOLE for what concerns no single line. */
export function linesMarked(findings: readonly Finding[], mark: Mark): ReadonlySet<string> {
  const marking = findings.filter((finding) => markOf(finding) === mark);
  return new Set(marking.flatMap(({ cells }) => cells.map(({ lineKey }) => lineKey ?? WHOLE)));
}
