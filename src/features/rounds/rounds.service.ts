import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditRow } from '../audit/audit-row.entity.js';
import { User } from '../users/user.entity.js';
import type { DeadlineField } from './dates/deadlines.js';
import type { PlannedDate } from './dates/planned-dates.js';
import type { ExtendedDeadline } from './extension/round-extension.entity.js';
import { Round } from './round.entity.js';

/** A change of a round as its page tells it. */
export interface RoundEvent {
  at: Date;
  who: string;
  action: string;
  /** The deadlines and dates that were moved, the new state, whose extension until when, the grounds. */
  data: Partial<Record<DeadlineField | PlannedDate | 'state' | 'reason' | 'until', string>> & {
    driftsherre?: string;
    deadline?: ExtendedDeadline;
  };
}

/** The rounds there are. */
@Injectable()
export class Rounds {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest takstår first. */
  all(): Promise<Round[]> {
    return this.dataSource.manager.find(Round, { order: { year: 'DESC' } });
  }

  find(year: number): Promise<Round | null> {
    return this.dataSource.manager.findOneBy(Round, { year });
  }

  /** The round that work is about: the newest that is not just planned, else the newest planned one. */
  async current(): Promise<Round | null> {
    const rounds = await this.all();
    return rounds.find(({ state }) => state !== 'planned') ?? rounds[0] ?? null;
  }

  /** What was done with a round, newest first. */
  async historyOf(year: number): Promise<RoundEvent[]> {
    const rows = await this.dataSource.manager.find(AuditRow, {
      where: { subject: `round ${year}` },
      order: { id: 'DESC' },
    });
    const users = new Map((await this.dataSource.manager.find(User)).map(({ id, name }) => [id, name]));
    return rows.map(({ at, action, data, userId }) => ({
      at,
      action,
      data: data as RoundEvent['data'],
      who: (userId === null ? undefined : users.get(userId)) ?? 'Systemet',
    }));
  }
}
