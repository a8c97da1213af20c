import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, Like } from 'typeorm';
import type { Who } from '../../domain/access/roles.js';
import type { Refused } from '../../domain/refusal.js';
import { calendarDay } from '../../web/local-day.js';
import { meetingName } from '../../web/meeting-name.js';
import { Notice } from '../notifications/notice.entity.js';
import { type Audience, NoticesService } from '../notifications/notices.service.js';
import { Clock } from '../operations/clock.js';
import type { Meeting } from './meeting.entity.js';
import { meetingTime } from './meeting-time.js';
import { PrepareMeeting } from './prepare-meeting.service.js';

/** Tells the members of a body, and the secretariat, of their meetings. */
@Injectable()
export class MeetingNotices {
  constructor(
    private readonly dataSource: DataSource,
    private readonly notices: NoticesService,
    private readonly prepare: PrepareMeeting,
    private readonly clock: Clock,
  ) {}

  /** When and where; told again only when it is moved. */
  async called(manager: EntityManager, who: Who, meeting: Meeting): Promise<void> {
    const when = meetingTime(meeting);
    const place = meeting.place ?? 'Ikke angivet';
    await this.notices.tell(manager, {
      kind: 'meeting_called',
      year: meeting.year,
      to: membersOf(meeting, who),
      subject: `meeting ${meeting.id}, ${when}, ${place}`,
      data: { meeting: meetingName(meeting), when, place, path: `/moeder/${meeting.id}` },
    });
  }

  /** That the agenda and its annexes can be read: at the word of the secretariat, once a day at most. */
  packReady(who: Who, meetingId: number): Promise<{ told: number } | Refused> {
    return this.prepare.within(who, meetingId, 'members told', [], async (manager, meeting) => {
      const today = calendarDay(await this.clock.now(manager));
      const told = await this.notices.tell(manager, {
        kind: 'pack_ready',
        year: meeting.year,
        to: membersOf(meeting, who),
        subject: `${packOf(meeting.id)} ${today}`,
        data: { meeting: meetingName(meeting), when: meetingTime(meeting), path: `/moeder/${meeting.id}` },
      });
      return { told };
    });
  }

  /** When the members were told last that the papers are ready; null: never. */
  async packTold({ id }: Meeting): Promise<Date | null> {
    const newest = await this.dataSource.manager.findOne(Notice, {
      where: { kind: 'pack_ready', subject: Like(`${packOf(id)} %`) },
      order: { id: 'DESC' },
    });
    return newest?.toldAt ?? null;
  }
}

const membersOf = ({ body }: Meeting, { userId }: Who): Audience => ({
  roles: [body === 'FU' ? 'fu' : 'das', 'sekretariat'],
  exceptUserId: userId,
});

const packOf = (meetingId: number): string => `papers of meeting ${meetingId},`;
