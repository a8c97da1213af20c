import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { denied } from '../../domain/access/denied.js';
import type { Who } from '../../domain/access/roles.js';
import type { Amount } from '../../domain/amount.js';
import { refuseCpr } from '../../domain/cpr.js';
import { mandateHasExpired } from '../../domain/mandates/mandate.js';
import { NOT_FOUND, type Refused, refused } from '../../domain/refusal.js';
import type { ItemKind } from '../../domain/workflow/item-kinds.js';
import { refuse } from '../../domain/workflow/refusals.js';
import { calendarDay } from '../../web/local-day.js';
import { AuditService } from '../audit/audit.service.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Clock } from '../operations/clock.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { asMandate, MandateRow } from './mandate.entity.js';
import { MandateEnd } from './mandate-end.entity.js';
import { type MandateStatus, statusOf } from './mandate-words.js';

/** In which meeting of DAS, or in writing. */
export interface Registered {
  meetingId?: number | null | undefined;
  written?: boolean | undefined;
}

/** A mandate that names no single takst: those are given by delegating them. */
export interface MandateToGive extends Registered {
  kind: ItemKind;
  /** null: any takstår. */
  year: number | null;
  /** null: every driftsherre. */
  driftsherre: number | null;
  largestChange: Amount | null;
  until: string | null;
  /** The decision as the minutes have it. */
  text: string;
}

/** A mandate with everything that is told of it, and whether it is in force. */
export interface ShownMandate {
  row: MandateRow;
  status: MandateStatus;
}

/** What DAS gives FU to decide: registered, ended before its time, and looked up. Delegations of takster are the workflow's. */
@Injectable()
export class MandatesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  /** Newest first. */
  async list(): Promise<ShownMandate[]> {
    return this.shown(await this.rows(this.dataSource.manager));
  }

  async one(who: Who, id: number): Promise<ShownMandate | Refused> {
    const [shown] = await this.shown(await this.rows(this.dataSource.manager, id));
    return shown ? (denied('mandate.read', {}, who) ?? shown) : NOT_FOUND;
  }

  async give(who: Who, given: MandateToGive): Promise<{ id: number } | Refused> {
    const { kind, year, driftsherre, largestChange, until } = given;
    const text = given.text.trim();
    const cpr = refuseCpr([text]);
    const no = denied('mandate.give', {}, who) ?? (cpr && { refusal: cpr });
    if (no) return no;
    if (text === '') return NO_TEXT;
    return this.dataSource.transaction(async (manager) => {
      const today = calendarDay(await this.clock.now(manager));
      if (mandateHasExpired({ until }, today)) return IN_THE_PAST;
      const where = await this.registeredIn(manager, given);
      if ('refusal' in where) return where;
      if (driftsherre !== null && !(await manager.existsBy(Organisation, { code: driftsherre }))) return NO_DRIFTSHERRE;
      const { id } = await manager.save(MandateRow, {
        scope: driftsherre === null ? ('all' as const) : ('driftsherre' as const),
        kind,
        year,
        organisation: driftsherre,
        largestChange,
        until,
        text,
        ...where,
        givenBy: who.userId,
      });
      const data = { kind, year, driftsherre, largestChange: largestChange?.toFixed() ?? null, until };
      await this.audit.append(manager, { userId: who.userId, action: 'mandate.give', subject: `mandate ${id}`, data });
      return { id };
    });
  }

  /** FU no longer decides under it. Waits for what is being decided under it; what FU has decided stands. */
  async end(who: Who, id: number, { reason, ...registered }: Registered & { reason: string }) {
    const cpr = refuseCpr([reason]);
    const no = denied('mandate.end', {}, who) ?? (cpr && { refusal: cpr });
    if (no) return no;
    if (reason.trim() === '') return { refusal: refuse('comment_required', 'Skriv, hvorfor mandatet slutter.') };
    return this.dataSource.transaction(async (manager): Promise<{ id: number } | Refused> => {
      await manager.query('select id from mandate where id = $1 for update', [id]);
      const [shown] = await this.shown(await this.rows(manager, id), manager);
      if (!shown) return NOT_FOUND;
      if (shown.status !== 'in_force') return ALREADY_OVER;
      const where = await this.registeredIn(manager, registered);
      if ('refusal' in where) return where;
      await manager.insert(MandateEnd, { mandateId: id, reason: reason.trim(), ...where, endedBy: who.userId });
      await this.audit.append(manager, { userId: who.userId, action: 'mandate.end', subject: `mandate ${id}` });
      return { id };
    });
  }

  private async registeredIn(
    manager: EntityManager,
    { meetingId, written }: Registered,
  ): Promise<{ meetingId: number | null; written: boolean } | Refused> {
    if (!meetingId) return written ? { meetingId: null, written: true } : { refusal: refuse('meeting_required') };
    const meeting = await manager.findOne(Meeting, { where: { id: meetingId }, lock: { mode: 'pessimistic_read' } });
    if (!meeting) return NOT_FOUND;
    if (meeting.body !== 'DAS') return { refusal: refuse('wrong_meeting') };
    return meeting.state === 'closed' ? { refusal: refuse('meeting_closed') } : { meetingId, written: false };
  }

  private async shown(rows: MandateRow[], manager: EntityManager = this.dataSource.manager): Promise<ShownMandate[]> {
    const today = calendarDay(await this.clock.now(manager));
    return rows.map((row) => ({ row, status: statusOf(asMandate(row), today) }));
  }

  private rows(manager: EntityManager, id?: number): Promise<MandateRow[]> {
    return manager.find(MandateRow, {
      where: id === undefined ? {} : { id },
      relations: {
        meeting: true,
        organisationRow: true,
        givenByUser: true,
        items: { item: { line: true } },
        ends: { meeting: true, endedByUser: true, item: { line: true } },
      },
      order: { id: 'DESC' },
    });
  }
}

const NO_TEXT = refused('text_required', 'Skriv beslutningen, som den står i referatet.');
const IN_THE_PAST = refused('mandate_past', 'Mandatets sidste dag er allerede gået. Vælg en dag fra i dag og frem.');
const NO_DRIFTSHERRE = refused('no_driftsherre', 'Der er ingen driftsherre med den kode.');
const ALREADY_OVER = refused('mandate_over', 'Mandatet gælder ikke længere, så der er intet at afslutte.');
