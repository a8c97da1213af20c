import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import { NOT_FOUND, type Refused } from '../../../domain/refusal.js';
import { PrepareMeeting } from '../prepare-meeting.service.js';
import { MeetingAnnex } from './meeting-annex.entity.js';
import { MeetingPoint } from './meeting-point.entity.js';

export type AnnexChange = Pick<MeetingAnnex, 'title' | 'text' | 'lukket'>;

/** The bilag of a point. */
@Injectable()
export class Annexes {
  constructor(private readonly prepare: PrepareMeeting) {}

  add(who: Who, meetingId: number, pointId: number, change: AnnexChange): Promise<{ id: number } | Refused> {
    const texts = [change.title, change.text];
    return this.prepare.within(who, meetingId, `annex added to point ${pointId}`, texts, async (manager) => {
      if (!(await manager.existsBy(MeetingPoint, { id: pointId, meetingId }))) return NOT_FOUND;
      const { id } = await manager.save(MeetingAnnex, { ...change, pointId, kind: 'typed' as const });
      return { id };
    });
  }

  change(who: Who, meetingId: number, id: number, change: Partial<AnnexChange>): Promise<{ id: number } | Refused> {
    const texts = [change.title ?? null, change.text ?? null];
    return this.prepare.within(who, meetingId, `annex ${id} changed`, texts, async (manager) => {
      if (!(await isAnnexOf(manager, meetingId, id))) return NOT_FOUND;
      if (Object.keys(change).length > 0) await manager.update(MeetingAnnex, id, change);
      return { id };
    });
  }

  remove(who: Who, meetingId: number, id: number): Promise<{ id: number } | Refused> {
    return this.prepare.within(who, meetingId, `annex ${id} removed`, [], async (manager) => {
      if (!(await isAnnexOf(manager, meetingId, id))) return NOT_FOUND;
      await manager.delete(MeetingAnnex, id);
      return { id };
    });
  }
}

const isAnnexOf = (manager: EntityManager, meetingId: number, id: number): Promise<boolean> =>
  manager.existsBy(MeetingAnnex, { id, point: { meetingId } });
