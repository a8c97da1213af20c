import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Decision } from '../../review/decision.entity.js';
import type { Item } from '../../review/item.entity.js';
import type { TilbudChangeDecision } from '../../tilbud-changes/decide/tilbud-change-decision.entity.js';
import type { TilbudChangeRow } from '../../tilbud-changes/tilbud-change.entity.js';
import type { Meeting } from '../meeting.entity.js';
import type { MeetingPoint } from '../points/meeting-point.entity.js';
import { AgendaService } from './agenda.service.js';
import { AgendaPoints } from './agenda-points.service.js';
import { MeetingTilbud } from './meeting-tilbud.service.js';
import { revisionOf } from './ready-takster.js';

/** A point with what it is about: the takster that are stored with it, or for the takstbilag all that have no point of their own. */
export interface PointWithCases {
  point: MeetingPoint;
  items: Item[];
  changes: TilbudChangeRow[];
}

/** A meeting with all that its pages and papers are made from. */
export interface MeetingContent {
  points: PointWithCases[];
  /** By item. */
  decided: Map<number, Decision>;
  /** By ind- or udmelding. */
  changesDecided: Map<number, TilbudChangeDecision>;
  /** Decided in the meeting at none of its points. */
  outside: Item[];
  outsideChanges: TilbudChangeRow[];
  live: Item[];
}

@Injectable()
export class MeetingContents {
  constructor(
    private readonly dataSource: DataSource,
    private readonly agendas: AgendaService,
    private readonly points: AgendaPoints,
    private readonly changes: MeetingTilbud,
  ) {}

  async of(meeting: Meeting, manager: EntityManager = this.dataSource.manager): Promise<MeetingContent> {
    const points = await this.points.of(meeting.id, manager);
    const live = await this.agendas.liveItems(meeting.year, manager);
    const decisions = await this.agendas.decisionsIn(meeting, manager);
    const changes = await this.changes.of(manager, meeting, points);
    const decided = new Map(decisions.map((decision) => [decision.itemId, decision]));
    const items = new Map([...decided.values()].map(({ item }) => [item.id, item]));
    for (const item of live) items.set(item.id, item);
    const placed = new Set(points.flatMap((point) => point.items.map(({ itemId }) => itemId)));
    const atNoPoint = [...items.values()].filter(({ id }) => !placed.has(id));
    const withCases = points.map((point) => ({
      point,
      items: itemsOf(point, items, atNoPoint, decided),
      changes: changes.atPoint(point),
    }));
    const shown = new Set(withCases.flatMap((one) => one.items));
    const outside = atNoPoint.filter((item) => decided.has(item.id) && !shown.has(item));
    return {
      points: withCases,
      decided,
      changesDecided: changes.decided,
      outside,
      outsideChanges: changes.outside,
      live,
    };
  }
}

/** The takstbilag is what DAS can approve together, what is not ready, and what was decided in the meeting; not a revision. */
function itemsOf(
  point: MeetingPoint,
  items: ReadonlyMap<number, Item>,
  atNoPoint: readonly Item[],
  decided: ReadonlyMap<number, Decision>,
): Item[] {
  if (point.kind === 'takstbilag')
    return atNoPoint.filter((item) => revisionOf(item) === null && (item.state !== 'approved' || decided.has(item.id)));
  const own = point.items.flatMap(({ itemId }) => items.get(itemId) ?? []);
  return own.toSorted((one, other) => one.organisation - other.organisation || one.line.row - other.line.row);
}
