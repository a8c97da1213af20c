import { type PointKind, type PointTexts, placeFor } from './points.js';
import type { ProposedPoint } from './proposed-points.js';

/** A point that stands in an agenda, as far as making the agenda again looks at it. */
export interface StandingPoint extends PointTexts {
  id: number;
  position: number;
  kind: PointKind;
  key: string | null;
  title: string;
  /** The texts as they were made. */
  made: PointTexts | null;
  items: number[];
  changes: number[];
}

export interface AgendaChanges {
  /** New points in the order in which they are put in, each at its place among those that stand then. */
  added: { point: ProposedPoint; position: number }[];
  /** Points with what has become ready since, and with the texts that nobody has touched made anew. */
  renewed: { id: number; texts: PointTexts; made: PointTexts; newItems: number[]; newChanges: number[] }[];
}

/**
 * What making an agenda again changes: what has become ready is added, what stands keeps its place, and what was typed is
 * never lost. A takst or a change of the tilbudsvifte that stands at a point stays there.
 */
export function mergeAgenda(standing: readonly StandingPoint[], proposed: readonly ProposedPoint[]): AgendaChanges {
  const byKey = new Map(standing.map((point) => [point.key, point]));
  const placed = {
    items: new Set(standing.flatMap(({ items }) => items)),
    changes: new Set(standing.flatMap(({ changes }) => changes)),
  };
  const changes: AgendaChanges = { added: [], renewed: [] };
  const order: { kind: PointKind; position: number }[] = standing.map(({ kind, position }) => ({ kind, position }));
  for (const point of proposed) {
    const there = byKey.get(point.key);
    const newItems = point.items.filter((id) => !placed.items.has(id));
    const newChanges = point.changes.filter((id) => !placed.changes.has(id));
    if (there) changes.renewed.push({ id: there.id, ...renewedTexts(there, point.texts), newItems, newChanges });
    else if (!isAboutCases(point.kind) || newItems.length + newChanges.length > 0) {
      const position = placeFor(point.kind, order);
      for (const one of order) if (one.position >= position) one.position++;
      order.push({ kind: point.kind, position });
      changes.added.push({ point: { ...point, items: newItems, changes: newChanges }, position });
    }
  }
  return changes;
}

/** A point that is there for what stands at it, and for nothing else. */
const isAboutCases = (kind: PointKind): boolean => kind === 'takster' || kind === 'tilbud';

/** A text that stands as it was made is made anew; what somebody has written stays. */
function renewedTexts(there: StandingPoint, made: PointTexts): { texts: PointTexts; made: PointTexts } {
  const text = (name: keyof PointTexts) => (there.made?.[name] === there[name] ? made[name] : there[name]);
  const texts = {
    resume: text('resume'),
    sagsfremstilling: text('sagsfremstilling'),
    indstilling: text('indstilling'),
  };
  return { texts, made };
}
