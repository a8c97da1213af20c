import type { Finding } from './context.js';
import { linesMarked, type Mark, WHOLE } from './marks.js';

/** What stops a line, wants it explained, or sends it to a body: what its driftsherre is told of. */
export const TOLD_MARKS = ['fejl', 'forklar', 'DAS', 'FU'] as const satisfies readonly Mark[];
export type ToldMark = (typeof TOLD_MARKS)[number];

/** What a moved parameter came to, by lineKey; WHOLE is the submission as a whole. */
export interface RecheckOutcome {
  /** Marked so now and not before. A line that goes to DAS is not told of as one for FU too. */
  gained: Record<ToldMark, string[]>;
  /** Marked so before and no longer; from FU to DAS or back is not lost. */
  lost: Record<ToldMark, string[]>;
  /** What is to be mended or explained as things stand, whatever parameter it came from. */
  open: Record<'fejl' | 'forklar', string[]>;
}

/** The findings of one reporting under the values before, under the new one, and as of now; only `lines` are told of. */
export interface Rechecked {
  before: readonly Finding[];
  after: readonly Finding[];
  now: readonly Finding[];
  lines: ReadonlySet<string>;
}

/** The difference that one value makes, by line. */
export function outcomeOf({ before, after, now, lines }: Rechecked): RecheckOutcome {
  const told = (marked: ReadonlySet<string>) => [...marked].filter((line) => line === WHOLE || lines.has(line)).sort();
  return {
    gained: byMark((mark) => told(minus(highest(after, mark), highest(before, mark)))),
    lost: byMark((mark) => told(minus(highest(before, mark), anyOfItsKind(after, mark)))),
    open: { fejl: told(linesMarked(now, 'fejl')), forklar: told(linesMarked(now, 'forklar')) },
  };
}

export const NO_OUTCOME: RecheckOutcome = {
  gained: byMark(() => []),
  lost: byMark(() => []),
  open: { fejl: [], forklar: [] },
};

/** Whether the value made any difference at all. */
export const isTouched = ({ gained, lost }: RecheckOutcome): boolean =>
  TOLD_MARKS.some((mark) => gained[mark].length + lost[mark].length > 0);

function byMark(linesOf: (mark: ToldMark) => string[]): Record<ToldMark, string[]> {
  return { fejl: linesOf('fejl'), forklar: linesOf('forklar'), DAS: linesOf('DAS'), FU: linesOf('FU') };
}

function highest(findings: readonly Finding[], mark: ToldMark): ReadonlySet<string> {
  const lines = linesMarked(findings, mark);
  return mark === 'FU' ? minus(lines, linesMarked(findings, 'DAS')) : lines;
}

function anyOfItsKind(findings: readonly Finding[], mark: ToldMark): ReadonlySet<string> {
  if (mark !== 'FU' && mark !== 'DAS') return linesMarked(findings, mark);
  return new Set([...linesMarked(findings, 'FU'), ...linesMarked(findings, 'DAS')]);
}

const minus = (lines: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...lines].filter((line) => !others.has(line)));
