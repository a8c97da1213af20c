import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { denied } from '../../domain/access/denied.js';
import type { Who } from '../../domain/access/roles.js';
import { isDay } from '../../domain/calendar.js';
import { refuseCpr } from '../../domain/cpr.js';
import { NOT_FOUND, type Refused, refused } from '../../domain/refusal.js';
import { readUsers } from '../../domain/tilbud-changes/tilbud-users.js';
import type { TilbudFacts } from '../../domain/tilbud-changes/vifte.js';
import { calendarDay } from '../../web/local-day.js';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../operations/clock.js';
import { TilbudRow } from './tilbud.entity.js';
import { TilbudVersionRow } from './tilbud-version.entity.js';

/** What persons say of a tilbud without a decision of DAS: its category, and who uses it. Each is a new version. */
@Injectable()
export class TilbudSetting {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  /** A category is a person's choice, for a reason. */
  setCategory(
    who: Who,
    id: number,
    typed: { category: number; from: string; reason: string },
  ): Promise<{ id: number } | Refused> {
    const { category, from, reason } = typed;
    const cpr = refuseCpr([reason]);
    if (cpr) return Promise.resolve({ refusal: cpr });
    if (![1, 2, 3].includes(category)) return Promise.resolve(NO_CATEGORY);
    if (!isDay(from)) return Promise.resolve(NO_DAY);
    if (reason.trim() === '') return Promise.resolve(NO_REASON);
    return this.append(who, id, 'tilbud.change', { category }, { from, reason: reason.trim() });
  }

  /** As typed, one municipality a line; empty: it is not known. Counts from today. */
  async setUsers(who: Who, id: number, text: string): Promise<{ id: number } | Refused> {
    const cpr = refuseCpr([text]);
    if (cpr) return { refusal: cpr };
    const users = readUsers(text);
    if ('refusal' in users) return users;
    const from = calendarDay(await this.clock.now());
    return this.append(who, id, 'tilbud.users', { users }, { from, reason: null });
  }

  private append(
    who: Who,
    id: number,
    policy: 'tilbud.change' | 'tilbud.users',
    change: Partial<TilbudFacts>,
    { from, reason }: { from: string; reason: string | null },
  ): Promise<{ id: number } | Refused> {
    return this.dataSource.transaction(async (manager: EntityManager) => {
      const tilbud = await manager.findOneBy(TilbudRow, { id });
      if (!tilbud) return NOT_FOUND;
      const no = denied(policy, { driftsherre: tilbud.driftsherre }, who);
      if (no) return no;
      const row = { tilbudId: id, from, until: null, change, decisionId: null, reason, setBy: who.userId };
      await manager.save(TilbudVersionRow, row as never);
      const data: Record<string, number> = change.category ? { category: change.category } : {};
      await this.audit.append(manager, { userId: who.userId, action: policy, subject: `tilbud ${id}`, data });
      return { id };
    });
  }
}

const NO_CATEGORY = refused('invalid_category', 'Vælg kategori 1, 2 eller 3.');
const NO_DAY = refused('invalid_day', 'Skriv den dag, kategorien gælder fra.');
const NO_REASON = refused('reason_required', 'Skriv, hvorfor kategorien er den.');
