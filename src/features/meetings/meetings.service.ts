import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { denied } from '../../domain/access/denied.js';
import type { Who } from '../../domain/access/roles.js';
import { refuseCpr } from '../../domain/cpr.js';
import { NOT_FOUND, type Refused, refused } from '../../domain/refusal.js';
import { refuse } from '../../domain/workflow/refusals.js';
import type { Body } from '../../domain/workflow/states.js';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../operations/clock.js';
import { Round } from '../rounds/round.entity.js';
import { Meeting } from './meeting.entity.js';

/** A meeting to be called. `heldOn` "YYYY-MM-DD". */
export interface MeetingToCall {
  body: Body;
  year: number;
  heldOn: string;
  place?: string | null | undefined;
}

/** Meetings of FU and DAS: called and closed by the secretariat. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
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

  async create(who: Who, { body, year, heldOn, place }: MeetingToCall): Promise<Meeting | Refused> {
    const cpr = refuseCpr([place ?? null]);
    const no = denied('meeting.create', {}, who) ?? (cpr && { refusal: cpr });
    if (no) return no;
    return this.dataSource.transaction(async (manager) => {
      const round = await manager.findOneBy(Round, { year });
      if (!round || round.state === 'planned') return NO_ROUND;
      const meeting = await manager.save(Meeting, {
        body,
        year,
        heldOn,
        place: place?.trim() || null,
        state: 'open' as const,
        createdBy: who.userId,
      });
      const subject = `meeting ${meeting.id}`;
      await this.audit.append(manager, { userId: who.userId, action: 'meeting.create', subject, data: { body, year } });
      return meeting;
    });
  }

  /** Its decisions stand from now on: they can't be undone, and no more are registered in it. */
  async close(who: Who, id: number): Promise<{ id: number; state: 'closed' } | Refused> {
    const no = denied('meeting.close', {}, who);
    if (no) return no;
    return this.dataSource.transaction(async (manager) => {
      const meeting = await manager.findOne(Meeting, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!meeting) return NOT_FOUND;
      if (meeting.state === 'closed') return { refusal: refuse('meeting_closed') };
      await manager.update(Meeting, id, { state: 'closed', closedAt: await this.clock.now(manager) });
      await this.audit.append(manager, { userId: who.userId, action: 'meeting.close', subject: `meeting ${id}` });
      return { id, state: 'closed' };
    });
  }
}

const NO_ROUND = refused('no_round', 'Der er ingen åben takstrunde for det år. Vælg et takstår, hvor runden er åbnet.');
