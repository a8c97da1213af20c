import { type Amount, amount, HUNDRED } from './amount.js';

/**
 * stands: the figures are those it was written for. confirm: they have moved so little that it may still be true, which
 * its writer must say. gone: they have moved more, or the line is compared with something else.
 */
export type Standing = 'stands' | 'confirm' | 'gone';

/** The numbers of `explainedFigures`, in the order in which a movement is told. */
const NUMBERS = ['takst', 'cleaned', 'previous.takst', 'previous.cleaned', 'places'] as const;
export type FigureName = (typeof NUMBERS)[number];

export interface MovedFigure {
  name: FigureName;
  from: Amount;
  to: Amount;
}

/**
 * How an explanation given for the figures `then` stands for those of `now`, both as `explainedFigures` writes them. Each
 * number may move `tolerance` per cent of what it was then; from 0, or from nothing, any movement is too much. All that
 * is no number must be the same. What was not yet written down then is not compared.
 */
export function explanationStanding(then: string, now: string, tolerance: Amount): Standing {
  const [before, after] = [figuresIn(then), figuresIn(now)];
  if (!isSameCompared(before, after)) return 'gone';
  const moved = movedNumbers(before, after);
  if (moved.length === 0) return 'stands';
  return moved.every((figure) => isWithin(figure, tolerance)) ? 'confirm' : 'gone';
}

/** The first number that has moved between two texts of the same line; null where none has, or it came from nothing. */
export function firstMoved(then: string, now: string): MovedFigure | null {
  const { name, from, to } = movedNumbers(figuresIn(then), figuresIn(now))[0] ?? {};
  return name && from && to ? { name, from, to } : null;
}

type Figures = ReadonlyMap<string, unknown>;

/** Each value by its path: "takst", "previous.unit"; "previous" itself says whether there is one. */
function figuresIn(text: string): Figures {
  const { previous, ...own } = JSON.parse(text) as { previous: Record<string, unknown> | null };
  const followed = Object.entries(previous ?? {}).map(([name, value]) => [`previous.${name}`, value] as const);
  return new Map<string, unknown>([...Object.entries(own), ['previous', previous !== null], ...followed]);
}

function isSameCompared(before: Figures, after: Figures): boolean {
  const compared = [...before.keys()].filter((path) => after.has(path) && !NUMBERS.some((name) => name === path));
  return compared.every((path) => JSON.stringify(before.get(path)) === JSON.stringify(after.get(path)));
}

interface Moved {
  name: FigureName;
  from: Amount | null;
  to: Amount | null;
}

function movedNumbers(before: Figures, after: Figures): Moved[] {
  const both = NUMBERS.filter((name) => before.has(name) && after.has(name));
  const pairs = both.map((name) => ({ name, from: numberOf(before.get(name)), to: numberOf(after.get(name)) }));
  return pairs.filter(({ from, to }) => (from && to ? !from.equals(to) : from !== to));
}

const numberOf = (value: unknown): Amount | null => (typeof value === 'string' ? amount(value) : null);

/** Multiplied out, so that exactly the tolerance is within it. */
function isWithin({ from, to }: Moved, tolerance: Amount): boolean {
  if (!from || !to) return false;
  return to.minus(from).abs().times(HUNDRED).lessThanOrEqualTo(from.abs().times(tolerance));
}
