import type { Body } from '../workflow/states.js';

/** The kinds of punkter in the order in which they stand in an agenda; a free point stands before Eventuelt. */
export const POINT_KINDS = [
  'dagsorden',
  'referat',
  'tilbud',
  'takster',
  'takstbilag',
  'orientering',
  'frit',
  'eventuelt',
  'naeste',
] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** typed: a title and a text · aendringer: made from the takster of the point · revision: the overview of changes of a revision. */
export type AnnexKind = 'typed' | 'aendringer' | 'revision';

/** What is written of a point before the meeting. */
export interface PointTexts {
  resume: string;
  sagsfremstilling: string;
  indstilling: string;
}

export interface Participant {
  /** A role or a party rather than a person: "Aalborg Kommune". */
  name: string;
  present: boolean;
}

/** What is mostly decided at a point at which no decisions are registered: one press in the meeting writes it. */
export const USUAL_OUTCOME: Partial<Record<PointKind, string>> = {
  dagsorden: 'Dagsordenen godkendes.',
  referat: 'Referatet godkendes.',
  orientering: 'Orienteringen tages til efterretning.',
};

/** Whether decisions are registered at the point: on takster, or on ind- and udmeldinger. */
export const registersDecisions = (kind: PointKind): boolean =>
  kind === 'takster' || kind === 'takstbilag' || kind === 'tilbud';

export const BODY_NAMES: Record<Body, string> = {
  FU: 'Forretningsudvalget',
  DAS: 'Den Administrative Styregruppe',
};

/** "Det indstilles, at DAS" and what, as the minutes have it. */
export const indstilling = (body: Body, ...what: string[]): string =>
  [`Det indstilles, at ${body}`, ...what.map((one) => `- ${one}`)].join('\n');

/** A point among those of its agenda, by its place from 1. */
interface Placed {
  id: number;
  position: number;
}

/** The points with one moved to another place; the others close up. Places outside are the first and the last. */
export function moved<Point extends Placed>(points: readonly Point[], id: number, to: number): Point[] {
  const inOrder = points.toSorted(byPosition);
  const point = inOrder.find((one) => one.id === id);
  if (!point) return inOrder;
  const others = inOrder.filter((one) => one !== point);
  const index = Math.min(Math.max(to, 1), inOrder.length) - 1;
  return others.toSpliced(index, 0, point);
}

/** Where a new point of a kind goes: after the last point that its kind stands behind. From 1. */
export function placeFor(kind: PointKind, points: readonly { kind: PointKind; position: number }[]): number {
  const rank = (one: PointKind) => POINT_KINDS.indexOf(one);
  const before = points.filter((point) => rank(point.kind) <= rank(kind));
  return Math.max(0, ...before.map(({ position }) => position)) + 1;
}

const byPosition = (one: Placed, other: Placed): number => one.position - other.position;
