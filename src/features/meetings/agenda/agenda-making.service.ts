import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan, MoreThan } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import { type AgendaChanges, mergeAgenda } from '../../../domain/meeting/merge-agenda.js';
import { type ProposedPoint, proposedPoints } from '../../../domain/meeting/proposed-points.js';
import type { Ready } from '../../../domain/meeting/ready.js';
import type { Refused } from '../../../domain/refusal.js';
import { dayInWords } from '../../../web/format.js';
import { Meeting } from '../meeting.entity.js';
import { MeetingAnnex } from '../points/meeting-annex.entity.js';
import { MeetingPoint } from '../points/meeting-point.entity.js';
import { PointItem } from '../points/point-item.entity.js';
import { PointTilbudChange } from '../points/point-tilbud-change.entity.js';
import { PrepareMeeting } from '../prepare-meeting.service.js';
import { AgendaPoints, makeRoom } from './agenda-points.service.js';
import { ReadyCases } from './ready-cases.service.js';

/** "Lav dagsorden": the points are made from what is ready; made again, what has become ready since is added. */
@Injectable()
export class AgendaMaking {
  constructor(
    private readonly prepare: PrepareMeeting,
    private readonly points: AgendaPoints,
    private readonly ready: ReadyCases,
  ) {}

  make(who: Who, meetingId: number): Promise<{ added: number; takster: number } | Refused> {
    return this.prepare.within(who, meetingId, 'agenda made', [], async (manager, meeting) => {
      const standing = await this.points.of(meetingId, manager);
      const ready = await this.readyFor(manager, meeting, standing);
      const changes = mergeAgenda(standing.map(withIds), proposedPoints(ready));
      await store(manager, meetingId, changes);
      const newItems = [
        ...changes.added.map(({ point }) => point.items),
        ...changes.renewed.map((one) => one.newItems),
      ];
      return { added: changes.added.length, takster: newItems.flat().length };
    });
  }

  private async readyFor(manager: EntityManager, meeting: Meeting, standing: MeetingPoint[]): Promise<Ready> {
    const { body, year, heldOn } = meeting;
    const last = await manager.findOne(Meeting, {
      where: { body, heldOn: LessThan(heldOn) },
      order: { heldOn: 'DESC' },
    });
    const next = await manager.findOne(Meeting, {
      where: { body, heldOn: MoreThan(heldOn) },
      order: { heldOn: 'ASC' },
    });
    return {
      body,
      year,
      lastMeeting: last && dayInWords(last.heldOn),
      nextMeeting: next && dayInWords(next.heldOn),
      ...(await this.ready.of(manager, meeting, standing)),
    };
  }
}

const withIds = (point: MeetingPoint) => ({
  ...point,
  items: point.items.map(({ itemId }) => itemId),
  changes: point.changes.map(({ changeId }) => changeId),
});

async function store(manager: EntityManager, meetingId: number, { added, renewed }: AgendaChanges): Promise<void> {
  for (const { point, position } of added) {
    const { key, kind, title, texts } = point;
    await makeRoom(manager, meetingId, position);
    const { id } = await manager.save(MeetingPoint, { meetingId, position, key, kind, title, ...texts, made: texts });
    const overviews = point.overviews.map((overview) => ({ pointId: id, ...overview }));
    await manager.insert(MeetingAnnex, overviews);
    await place(manager, meetingId, id, point);
  }
  for (const { id, texts, made, newItems, newChanges } of renewed) {
    await manager.update(MeetingPoint, id, { ...texts, made });
    await place(manager, meetingId, id, { items: newItems, changes: newChanges });
  }
}

async function place(
  manager: EntityManager,
  meetingId: number,
  pointId: number,
  { items, changes }: Pick<ProposedPoint, 'items' | 'changes'>,
): Promise<void> {
  const at = { meetingId, pointId };
  await manager.insert(
    PointItem,
    items.map((itemId) => ({ ...at, itemId })),
  );
  await manager.insert(
    PointTilbudChange,
    changes.map((changeId) => ({ ...at, changeId })),
  );
}
