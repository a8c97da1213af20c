import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, MoreThanOrEqual } from 'typeorm';
import { denied } from '../../domain/access/denied.js';
import type { Who } from '../../domain/access/roles.js';
import { refuseCpr } from '../../domain/cpr.js';
import type { Participant } from '../../domain/meeting/points.js';
import { NOT_FOUND, type Refused, refused } from '../../domain/refusal.js';
import { refuse } from '../../domain/workflow/refusals.js';
import type { Body } from '../../domain/workflow/states.js';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../operations/clock.js';
import { Round } from '../rounds/round.entity.js';
import { RoleGrant } from '../users/role-grant.entity.js';
import { Meeting } from './meeting.entity.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { Referater } from './papers/referater.service.js';
import { PrepareMeeting } from './prepare-meeting.service.js';

/** When and where a meeting is, and who takes part. `heldOn` "YYYY-MM-DD", times "13:00". */
export interface MeetingFrame {
  heldOn: string;
  startsAt?: string | null | undefined;
  endsAt?: string | null | undefined;
  place?: string | null | undefined;
  /** Not said: the parties of the body. */
  participants?: Participant[] | undefined;
}

/** A meeting to be called. */
export interface MeetingToCall extends MeetingFrame {
  body: Body;
  year: number;
}

/** Meetings of FU and DAS: called, changed and closed by the secretariat. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly prepare: PrepareMeeting,
    private readonly referater: Referater,
    private readonly notices: MeetingNotices,
  ) {}

  /** Newest first. */
  list(year?: number): Promise<Meeting[]> {
    return this.dataSource.manager.find(Meeting, {
      where: year === undefined ? {} : { year },
      order: { heldOn: 'DESC', id: 'DESC' },
    });
  }

  async one(who: Who, id: number): Promise<Meeting | Refused> {
    const meeting = await this.dataSource.manager.findOneBy(Meeting, { id });
    return meeting ? (denied('meeting.read', {}, who) ?? meeting) : NOT_FOUND;
  }

  async create(who: Who, { body, year, ...frame }: MeetingToCall): Promise<Meeting | Refused> {
    const cpr = refuseCpr(textsOf(frame));
    const no = denied('meeting.create', {}, who) ?? (cpr && { refusal: cpr });
    if (no) return no;
    return this.dataSource.transaction(async (manager) => {
      const round = await manager.findOneBy(Round, { year });
      if (!round || round.state === 'planned') return NO_ROUND;
      const participants = frame.participants ?? (await partiesOf(manager, body, frame.heldOn));
      const of = { body, year, state: 'open' as const, createdBy: who.userId };
      const meeting = await manager.save(Meeting, { ...of, ...columnsOf({ ...frame, participants }) });
      const subject = `meeting ${meeting.id}`;
      await this.audit.append(manager, { userId: who.userId, action: 'meeting.create', subject, data: { body, year } });
      await this.notices.called(manager, who, meeting);
      return meeting;
    });
  }

  change(who: Who, id: number, frame: MeetingFrame): Promise<{ id: number } | Refused> {
    return this.prepare.within(who, id, 'frame changed', textsOf(frame), async (manager, meeting) => {
      await manager.update(Meeting, id, columnsOf(frame));
      await this.notices.called(manager, who, { ...meeting, ...columnsOf(frame) });
      return { id };
    });
  }

  /** Its decisions and minutes stand from now on: no decision is undone or registered in it, and nothing more is written. */
  async close(who: Who, id: number): Promise<{ id: number; state: 'closed' } | Refused> {
    const no = denied('meeting.close', {}, who);
    if (no) return no;
    return this.dataSource.transaction(async (manager) => {
      const meeting = await manager.findOne(Meeting, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!meeting) return NOT_FOUND;
      if (meeting.state === 'closed') return { refusal: refuse('meeting_closed') };
      await this.referater.keep(manager, meeting);
      await manager.update(Meeting, id, { state: 'closed', closedAt: await this.clock.now(manager) });
      await this.audit.append(manager, { userId: who.userId, action: 'meeting.close', subject: `meeting ${id}` });
      return { id, state: 'closed' };
    });
  }
}

const textsOf = ({ place, participants = [] }: MeetingFrame): (string | null)[] => [
  place ?? null,
  ...participants.map(({ name }) => name),
];

const columnsOf = ({ heldOn, startsAt, endsAt, place, participants }: MeetingFrame) => ({
  heldOn,
  startsAt: startsAt || null,
  endsAt: endsAt || null,
  place: place?.trim() || null,
  ...(participants && { participants: participants.filter(({ name }) => name.trim() !== '') }),
});

/** The parties, not the persons: the twelve of DAS, those who have a member in FU. */
async function partiesOf(manager: EntityManager, body: Body, day: string): Promise<Participant[]> {
  const role = body === 'FU' ? ('fu' as const) : ('das' as const);
  const grants = await manager.find(RoleGrant, {
    where: [
      { role, validTo: IsNull() },
      { role, validTo: MoreThanOrEqual(day) },
    ],
    relations: { organisationRow: true },
    order: { organisation: 'ASC' },
  });
  const names = new Set(grants.flatMap(({ organisationRow }) => organisationRow?.name ?? []));
  return [...names].map((name) => ({ name, present: true }));
}

const NO_ROUND = refused('no_round', 'Der er ingen åben takstrunde for det år. Vælg et takstår, hvor runden er åbnet.');
