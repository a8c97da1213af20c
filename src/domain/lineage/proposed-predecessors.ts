import { newLines } from '../rules/change/new-takst.js';
import type { RuleContext } from '../rules/context.js';
import { paragrafAsWritten } from '../rules/lists.js';
import type { Line } from '../takst.js';
import { predecessorsOf } from './lineage.js';
import { nameLikeness } from './name-likeness.js';

/** A new line, and the line of last year that it looks like: for a person to say yes or no to. */
export interface ProposedPredecessor {
  line: Line;
  predecessor: Line;
  /** What they have in common, in words: "samme paragraf". */
  alike: string[];
}

/** Paragraf, form, unit and kind alone (6) are what many lines share: a name, the places or the målgruppe must speak too. */
const FEWEST_POINTS = 7;

/**
 * The lines that nothing is known of (R43) with the closed line that each looks most like, in the order of the rows. Each
 * closed line is proposed once. Nothing is taken over by this.
 */
export function proposedPredecessors(context: RuleContext): ProposedPredecessor[] {
  const closed = closedLines(context);
  const pairs = unknownLines(context).flatMap((line) =>
    closed.flatMap((predecessor) => {
      const { points, alike } = likeness(line, predecessor);
      return points >= FEWEST_POINTS ? [{ line, predecessor, points, alike }] : [];
    }),
  );
  const [taken, chosen] = [new Set<string>(), new Map<string, ProposedPredecessor>()];
  for (const { points: _, ...pair } of pairs.toSorted((one, other) => other.points - one.points)) {
    if (chosen.has(pair.line.lineKey) || taken.has(pair.predecessor.lineKey)) continue;
    taken.add(pair.predecessor.lineKey);
    chosen.set(pair.line.lineKey, pair);
  }
  return context.lines.flatMap(({ lineKey }) => chosen.get(lineKey) ?? []);
}

/** What the secretariat or a decision has said of a line is not asked about again. */
function unknownLines(context: RuleContext): Line[] {
  const isSaid = ({ lineKey }: Line) => (context.lineage.get(lineKey)?.source ?? 'page') !== 'page';
  return newLines(context).filter((line) => !isSaid(line));
}

/** Last year's lines that no line of this year follows, here or at another driftsherre. */
function closedLines(context: RuleContext): Line[] {
  const reported = context.lines.flatMap((line) => predecessorsOf(line, context));
  const elsewhere = [...context.lineage.values()].flatMap(({ predecessors }) => predecessors);
  const followed = new Set([...reported, ...elsewhere].map(({ lineKey }) => lineKey));
  return [...context.lastYear.values()].flatMap(({ line }) => (followed.has(line.lineKey) ? [] : [line]));
}

function likeness(line: Line, was: Line): { points: number; alike: string[] } {
  const shared = [...sameName(line, was), ...sameThings(line, was), ...samePlaces(line, was)];
  return { points: shared.reduce((sum, [points]) => sum + points, 0), alike: shared.map(([, words]) => words) };
}

type Shared = [points: number, words: string];

function sameName(line: Line, was: Line): Shared[] {
  if (line.portalId && line.portalId === was.portalId) return [[4, 'samme Tilbudsportal-ID']];
  const likeness = nameLikeness(line.tilbudName, was.tilbudName);
  if (likeness === 'same') return [[4, 'samme navn']];
  return likeness === 'similar' ? [[2, 'lignende navn']] : [];
}

function sameThings(line: Line, was: Line): Shared[] {
  const same: [boolean, number, string][] = [
    [line.paragraf !== null && paragrafOf(line) === paragrafOf(was), 2, 'samme paragraf'],
    [line.form !== null && line.form === was.form, 2, 'samme tilbudsform'],
    [line.unit !== null && line.unit === was.unit, 1, 'samme enhed'],
    [line.serviceKind === was.serviceKind && line.level === was.level, 1, 'samme ydelsestype'],
    [line.targetGroup !== null && line.targetGroup === was.targetGroup, 1, 'samme målgruppe'],
  ];
  return same.flatMap(([holds, points, words]): Shared[] => (holds ? [[points, words]] : []));
}

const paragrafOf = ({ paragraf }: Line): string => paragrafAsWritten(paragraf ?? '');

/** The same number, or at most a fourth more or less. */
function samePlaces({ places: now }: Line, { places: then }: Line): Shared[] {
  if (!now?.greaterThan(0) || !then?.greaterThan(0)) return [];
  if (now.equals(then)) return [[2, 'samme antal pladser']];
  return now.minus(then).abs().times(4).lessThanOrEqualTo(then) ? [[1, 'næsten samme antal pladser']] : [];
}
