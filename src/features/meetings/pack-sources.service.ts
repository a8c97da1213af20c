import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Decision } from '../review/decision.entity.js';
import type { Item } from '../review/item.entity.js';
import { AgendaService } from './agenda.service.js';
import { AgendaPoints } from './agenda-points.service.js';
import type { Meeting } from './meeting.entity.js';
import type { MeetingPoint } from './meeting-point.entity.js';
import { Orientering } from './orientering.service.js';
import type { PackInput, PointInput } from './pack/pack-input.js';
import { packTakst } from './pack/pack-takst.js';
import { PointItem } from './point-item.entity.js';

/** A point with the items it is about: the stored ones, or for the takstbilag all that has no point of its own. */
export interface PointWithItems {
  point: MeetingPoint;
  items: Item[];
}

/** A meeting with all that its pages and papers are made from. */
export interface MeetingContent {
  points: PointWithItems[];
  /** By item. */
  decided: Map<number, Decision>;
  /** Decided in the meeting at none of its points. */
  outside: Item[];
  live: Item[];
}

@Injectable()
export class PackSources {
  constructor(
    private readonly dataSource: DataSource,
    private readonly agendas: AgendaService,
    private readonly points: AgendaPoints,
    private readonly orientering: Orientering,
  ) {}

  /** Outside a transaction. */
  get manager(): EntityManager {
    return this.dataSource.manager;
  }

  async contentOf(meeting: Meeting, manager: EntityManager = this.dataSource.manager): Promise<MeetingContent> {
    const points = await this.points.of(meeting.id, manager);
    const live = await this.agendas.liveItems(meeting.year, manager);
    const decisions = await this.agendas.decisionsIn(meeting, manager);
    const decided = new Map(decisions.map((decision) => [decision.itemId, decision]));
    const items = new Map([...decided.values()].map(({ item }) => [item.id, item]));
    for (const item of live) items.set(item.id, item);
    const placed = new Set(points.flatMap((point) => point.items.map(({ itemId }) => itemId)));
    const atNoPoint = [...items.values()].filter(({ id }) => !placed.has(id));
    const withItems = points.map((point) => ({ point, items: itemsOf(point, items, atNoPoint, decided) }));
    const shown = new Set(withItems.flatMap((one) => one.items));
    const outside = atNoPoint.filter((item) => decided.has(item.id) && !shown.has(item));
    return { points: withItems, decided, outside, live };
  }

  async of(meeting: Meeting, manager: EntityManager = this.dataSource.manager): Promise<PackInput> {
    const { points, decided, outside, live } = await this.contentOf(meeting, manager);
    const lukket = await lukketItems(manager);
    const toTakst = (item: Item) => packTakst(item, decided.get(item.id), lukket.has(item.id));
    const isTold = points.some(({ point }) => point.kind === 'orientering');
    const told = isTold ? await this.orientering.for(manager, meeting, lukket) : [];
    return {
      ...meeting,
      closed: meeting.state === 'closed',
      points: points.map(({ point, items }): PointInput => {
        const takster = items.map(toTakst);
        const overview = () => overviewOf(point, items, live).map(toTakst);
        return {
          ...point,
          takster,
          annexes: point.annexes.map((annex) => ({ ...annex, takster: annex.kind === 'aendringer' ? overview() : [] })),
          told: point.kind === 'orientering' ? told : [],
        };
      }),
      outside: outside.map(toTakst),
    };
  }
}

/** The takstbilag is what DAS can approve together, what is not ready, and what was decided in the meeting. */
function itemsOf(
  point: MeetingPoint,
  items: ReadonlyMap<number, Item>,
  atNoPoint: readonly Item[],
  decided: ReadonlyMap<number, Decision>,
): Item[] {
  if (point.kind === 'takstbilag') return atNoPoint.filter(({ id, state }) => state !== 'approved' || decided.has(id));
  const own = point.items.flatMap(({ itemId }) => items.get(itemId) ?? []);
  return own.toSorted((one, other) => one.organisation - other.organisation || one.line.row - other.line.row);
}

/** An overview shows every takst of the driftsherrer whose takster the point is about. */
function overviewOf(point: MeetingPoint, items: readonly Item[], live: readonly Item[]): readonly Item[] {
  if (point.kind === 'takstbilag') return items;
  const parties = new Set(items.map(({ organisation }) => organisation));
  return live.filter(({ organisation }) => parties.has(organisation));
}

/** The items that stand at a closed point of any meeting. */
async function lukketItems(manager: EntityManager): Promise<Set<number>> {
  const rows = await manager.find(PointItem, { where: { point: { lukket: true } }, select: { itemId: true } });
  return new Set(rows.map(({ itemId }) => itemId));
}
