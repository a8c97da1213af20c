import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import { moved, type PointTexts, placeFor } from '../../../domain/meeting/points.js';
import { NOT_FOUND, type Refused, refused } from '../../../domain/refusal.js';
import { Decision } from '../../review/decision.entity.js';
import { TilbudChangeDecision } from '../../tilbud-changes/decide/tilbud-change-decision.entity.js';
import { MeetingPoint } from '../points/meeting-point.entity.js';
import { PointItem } from '../points/point-item.entity.js';
import { PointTilbudChange } from '../points/point-tilbud-change.entity.js';
import { PrepareMeeting } from '../prepare-meeting.service.js';

/** What is written of a point. What is not named stays. */
export type PointChange = Partial<PointTexts & Pick<MeetingPoint, 'title' | 'lukket' | 'beslutning' | 'notes'>>;

/** The punkter of an agenda: read, written, moved and taken out. */
@Injectable()
export class AgendaPoints {
  constructor(
    private readonly dataSource: DataSource,
    private readonly prepare: PrepareMeeting,
  ) {}

  /** In their order, with annexes, takster and ind- and udmeldinger. */
  async of(meetingId: number, manager: EntityManager = this.dataSource.manager): Promise<MeetingPoint[]> {
    const points = await manager.find(MeetingPoint, {
      where: { meetingId },
      relations: { annexes: true, items: true, changes: true },
      order: { position: 'ASC' },
    });
    for (const { annexes } of points) annexes.sort((one, other) => one.id - other.id);
    return points;
  }

  /** A free point, before Eventuelt. */
  add(who: Who, meetingId: number, change: PointChange & { title: string }): Promise<{ id: number } | Refused> {
    return this.prepare.within(who, meetingId, 'point added', textsOf(change), async (manager) => {
      const points = await manager.findBy(MeetingPoint, { meetingId });
      const position = placeFor('frit', points);
      await makeRoom(manager, meetingId, position);
      const { id } = await manager.save(MeetingPoint, { ...change, meetingId, position, kind: 'frit' as const });
      return { id };
    });
  }

  change(who: Who, meetingId: number, id: number, change: PointChange): Promise<{ id: number } | Refused> {
    return this.prepare.within(who, meetingId, `point ${id} changed`, textsOf(change), async (manager) => {
      if (!(await manager.existsBy(MeetingPoint, { id, meetingId }))) return NOT_FOUND;
      if (Object.keys(change).length > 0) await manager.update(MeetingPoint, id, change);
      return { id };
    });
  }

  /** To a place from 1; `up` and `down`: one place. */
  move(who: Who, meetingId: number, id: number, to: number | 'up' | 'down'): Promise<{ id: number } | Refused> {
    return this.prepare.within(who, meetingId, `point ${id} moved`, [], async (manager) => {
      const points = await manager.findBy(MeetingPoint, { meetingId });
      const point = points.find((one) => one.id === id);
      if (!point) return NOT_FOUND;
      const place = to === 'up' ? point.position - 1 : to === 'down' ? point.position + 1 : to;
      await renumber(manager, moved(points, id, place));
      return { id };
    });
  }

  /** What stands at it is free for another point; decided ones stay where they were decided. */
  remove(who: Who, meetingId: number, id: number): Promise<{ id: number } | Refused> {
    return this.prepare.within(who, meetingId, `point ${id} removed`, [], async (manager) => {
      const points = await manager.findBy(MeetingPoint, { meetingId });
      const point = points.find((one) => one.id === id);
      if (!point) return NOT_FOUND;
      if (await isDecided(manager, point)) return DECIDED;
      await manager.delete(MeetingPoint, id);
      await renumber(
        manager,
        moved(points, id, points.length).filter((one) => one !== point),
      );
      return { id };
    });
  }
}

const textsOf = ({ lukket: _, ...texts }: PointChange): string[] => Object.values(texts);

/** The points from a place on go one further. */
export async function makeRoom(manager: EntityManager, meetingId: number, position: number): Promise<void> {
  await manager.query('update meeting_point set position = position + 1 where meeting_id = $1 and position >= $2', [
    meetingId,
    position,
  ]);
}

async function renumber(manager: EntityManager, points: readonly MeetingPoint[]): Promise<void> {
  await manager.query(
    `update meeting_point set position = ordered.place
     from unnest($1::int[]) with ordinality as ordered (id, place) where meeting_point.id = ordered.id`,
    [points.map(({ id }) => id)],
  );
}

async function isDecided(manager: EntityManager, { id, meetingId }: MeetingPoint): Promise<boolean> {
  const items = (await manager.findBy(PointItem, { pointId: id })).map(({ itemId }) => itemId);
  if (await manager.existsBy(Decision, { meetingId, itemId: In(items) })) return true;
  const changes = (await manager.findBy(PointTilbudChange, { pointId: id })).map(({ changeId }) => changeId);
  return manager.existsBy(TilbudChangeDecision, { meetingId, changeId: In(changes) });
}

const DECIDED = refused(
  'point_decided',
  'Der er registreret afgørelser på punktet. Det kan ikke tages af dagsordenen.',
);
