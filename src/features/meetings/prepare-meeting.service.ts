import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { denied } from '../../domain/access/denied.js';
import type { Who } from '../../domain/access/roles.js';
import { refuseCpr } from '../../domain/cpr.js';
import { isRefused, type Refused } from '../../domain/refusal.js';
import { AuditService } from '../audit/audit.service.js';
import type { Meeting } from './meeting.entity.js';
import { lockOpenMeeting } from './open-meeting.js';

/** How everything is written that prepares a meeting or its minutes: by the secretariat, while the meeting is open. */
@Injectable()
export class PrepareMeeting {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** `texts`: what was typed. `work` runs within the transaction, with the meeting locked; a refusal of it undoes what it did. */
  async within<Answer extends object>(
    who: Who,
    meetingId: number,
    what: string,
    texts: Iterable<string | null>,
    work: (manager: EntityManager, meeting: Meeting) => Promise<Answer | Refused>,
  ): Promise<Answer | Refused> {
    const cpr = refuseCpr(texts);
    const no = denied('meeting.prepare', {}, who) ?? (cpr && { refusal: cpr });
    if (no) return no;
    return this.dataSource.transaction(async (manager) => {
      const meeting = await lockOpenMeeting(manager, meetingId);
      if (isRefused(meeting)) return meeting;
      const answer = await work(manager, meeting);
      if (isRefused(answer)) return answer;
      const subject = `meeting ${meetingId}`;
      await this.audit.append(manager, { userId: who.userId, action: 'meeting.prepare', subject, data: { what } });
      return answer;
    });
  }
}
