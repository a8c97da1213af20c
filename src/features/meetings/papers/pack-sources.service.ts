import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isRevision } from '../../../domain/meeting/proposed-points.js';
import type { Item } from '../../review/item.entity.js';
import { type MeetingContent, MeetingContents, type PointWithCases } from '../agenda/meeting-content.service.js';
import { MeetingTilbud } from '../agenda/meeting-tilbud.service.js';
import type { Meeting } from '../meeting.entity.js';
import { packChange } from '../pack/pack-change.js';
import type { PackInput, PackRevision, PointInput } from '../pack/pack-input.js';
import { packTakst } from '../pack/pack-takst.js';
import { toldAnnex } from '../pack/told-revisions.js';
import type { MeetingPoint } from '../points/meeting-point.entity.js';
import { PointItem } from '../points/point-item.entity.js';
import { Orientering } from './orientering.service.js';
import { RevisionOverviews } from './revision-overviews.service.js';

/** What stands at a closed point of any meeting, by id. */
interface Closed {
  items: ReadonlySet<number>;
  changes: ReadonlySet<number>;
}

/** What a meeting's papers and its walk are made from. */
@Injectable()
export class PackSources {
  constructor(
    private readonly dataSource: DataSource,
    private readonly contents: MeetingContents,
    private readonly orientering: Orientering,
    private readonly overviews: RevisionOverviews,
    private readonly changes: MeetingTilbud,
  ) {}

  async of(meeting: Meeting, manager: EntityManager = this.dataSource.manager): Promise<PackInput> {
    const content = await this.contents.of(meeting, manager);
    const closed = await this.closed(manager);
    const points: PointInput[] = [];
    for (const one of content.points) points.push(await this.pointWithin(manager, meeting, content, one, closed));
    return {
      ...meeting,
      closed: meeting.state === 'closed',
      points,
      outside: content.outside.map((item) => packTakst(item, content.decided.get(item.id), closed.items.has(item.id))),
      outsideChanges: changesOf(content.outsideChanges, content, closed),
    };
  }

  /** One point as its members see it. */
  async point(meeting: Meeting, content: MeetingContent, one: PointWithCases): Promise<PointInput> {
    const { manager } = this.dataSource;
    return this.pointWithin(manager, meeting, content, one, await this.closed(manager));
  }

  private async pointWithin(
    manager: EntityManager,
    meeting: Meeting,
    content: MeetingContent,
    { point, items, changes }: PointWithCases,
    closed: Closed,
  ): Promise<PointInput> {
    const revisions = isRevision(point.key)
      ? await this.overviews.ofItems(manager, items, content.decided, closed.items)
      : [];
    const inForce = inForceIn(revisions);
    const toTakst = (item: Item) =>
      packTakst(item, content.decided.get(item.id), closed.items.has(item.id), inForce.get(item.lineKey));
    const annexes = point.annexes.map((annex) => ({
      ...annex,
      takster: annex.kind === 'aendringer' ? overviewOf(point, items, content.live).map(toTakst) : [],
      revisions: annex.kind === 'revision' ? revisions : [],
    }));
    const told = await this.toldAt(manager, meeting, point, closed);
    return {
      ...point,
      takster: items.map(toTakst),
      changes: changesOf(changes, content, closed),
      ...told,
      annexes: [...annexes, ...told.toldRevisions.map(toldAnnex)],
    };
  }

  /** What a closed meeting was told stands in its minutes: others have been told more since. */
  private async toldAt(manager: EntityManager, meeting: Meeting, { kind }: MeetingPoint, { items }: Closed) {
    if (kind !== 'orientering' || meeting.state === 'closed') return { told: [], toldRevisions: [] };
    return this.overviews.told(manager, await this.orientering.for(manager, meeting, items), items);
  }

  private async closed(manager: EntityManager): Promise<Closed> {
    const rows = await manager.find(PointItem, { where: { point: { lukket: true } }, select: { itemId: true } });
    return { items: new Set(rows.map(({ itemId }) => itemId)), changes: await this.changes.lukket(manager) };
  }
}

const changesOf = (
  changes: PointWithCases['changes'],
  { changesDecided }: MeetingContent,
  closed: Closed,
): PointInput['changes'] =>
  changes.map((change) => packChange(change, changesDecided.get(change.id), closed.changes.has(change.id)));

const inForceIn = (revisions: readonly PackRevision[]) =>
  new Map(revisions.flatMap(({ overview }) => overview.rows.map(({ lineKey, inForce }) => [lineKey, inForce])));

/** An overview shows every takst of the driftsherrer whose takster the point is about. */
function overviewOf(point: MeetingPoint, items: readonly Item[], live: readonly Item[]): readonly Item[] {
  if (point.kind === 'takstbilag') return items;
  const parties = new Set(items.map(({ organisation }) => organisation));
  return live.filter(({ organisation }) => parties.has(organisation));
}
