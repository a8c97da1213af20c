import type { Amount } from '../../amount.js';
import { groupsByLine } from '../../balance.js';
import { explainedFigures } from '../../explained-figures.js';
import { explanationStanding, firstMoved, type MovedFigure, type Standing } from '../../explanation-standing.js';
import { followed } from '../../predecessors.js';
import type { Line } from '../../takst.js';
import type { RuleContext } from '../context.js';
import { type Explanation, explanationOf, isLongEnough } from '../explanation.js';
import { type Asked, askedLines } from './asked-lines.js';

/** A line with what asks for its explanation, what is said of it, and whether that still stands. */
export interface LineExplanation {
  line: Line;
  /** null: nothing asks. */
  asked: Asked | null;
  said: Explanation;
  /** Of what is said; where nothing is, or too little, it never waits to be confirmed. */
  standing: Standing;
  /** The first number that moved since it was given; null: none did. */
  moved: MovedFigure | null;
  /** A cause and a text long enough, that stand. */
  isExplained: boolean;
}

interface Limits {
  /** Real change, percentage points. */
  limit: Amount;
  /** Characters. */
  length: number;
  /** How far the numbers may move, per cent of what they were. */
  confirmWithin: Amount;
}

/** Every line of the context, in the order of the rows; `askedOnly`: those that something asks for. */
export function lineExplanations(
  context: RuleContext,
  limits: Limits,
  { askedOnly = false }: { askedOnly?: boolean } = {},
): LineExplanation[] {
  const asked = askedLines(context, limits.limit);
  const groups = groupsByLine(context.groups);
  return context.lines.flatMap((line) => {
    const group = groups.get(line.lineKey);
    if (!group || (askedOnly && !asked.has(line.lineKey))) return [];
    const said = explanationOf(line, context.explanations);
    const one = { line, said, asked: asked.get(line.lineKey) ?? null };
    if (said.figures === undefined) return [judged(one, 'stands', null, limits)];
    const figures = explainedFigures(line, group, followed([line], context));
    const standing = standingOf(one, said.figures, figures, limits);
    return [judged(one, standing, firstMoved(said.figures, figures), limits)];
  });
}

type Said = Pick<LineExplanation, 'line' | 'asked' | 'said'>;

function judged(one: Said, standing: Standing, moved: MovedFigure | null, { length }: Limits): LineExplanation {
  return { ...one, standing, moved, isExplained: standing === 'stands' && isLongEnough(one.said, length) };
}

/** Given for the same figures it stands, unless it answered another rule than the one that asks now. */
function standingOf({ asked, said }: Said, then: string, now: string, { length, confirmWithin }: Limits): Standing {
  const byFigures = explanationStanding(then, now, confirmWithin);
  const standing = byFigures === 'stands' && isAnotherRule(asked, said) ? 'confirm' : byFigures;
  if (standing !== 'confirm' || isLongEnough(said, length)) return standing;
  return byFigures === 'stands' ? 'stands' : 'gone';
}

function isAnotherRule(asked: Asked | null, { rule }: Explanation): boolean {
  return asked !== null && rule !== undefined && rule !== null && rule !== asked.rule;
}
