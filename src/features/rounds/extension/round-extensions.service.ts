import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { denied } from '../../../domain/access/denied.js';
import type { Who } from '../../../domain/access/roles.js';
import { refuseCpr } from '../../../domain/cpr.js';
import { danishTime } from '../../../domain/danish-time.js';
import { NOT_FOUND, type Refused, refused } from '../../../domain/refusal.js';
import type { FieldFault } from '../../../web/field-fault.js';
import { dateTime } from '../../../web/format.js';
import { AuditService } from '../../audit/audit.service.js';
import { NoticesService } from '../../notifications/notices.service.js';
import { Clock } from '../../operations/clock.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { timeFault } from '../dates/deadlines.js';
import { Round } from '../round.entity.js';
import { ownRound } from './own-round.service.js';
import { type ExtendedDeadline, RoundExtension } from './round-extension.entity.js';

/** An extension as it is typed. `until` in Danish local time, "2026-09-22T12:00". */
export interface TypedExtension {
  driftsherre: number;
  deadline: ExtendedDeadline;
  until: string;
  reason: string;
}

export const EXTENDED_LABELS: Record<ExtendedDeadline, string> = {
  reporting: 'Indberetning af takster',
  changes: 'Ind- og udmelding af tilbud',
};

/** More time for one driftsherre: given by the secretariat with a reason, for what the others' deadline binds. */
@Injectable()
export class RoundExtensions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
    private readonly audit: AuditService,
  ) {}

  /** All that were given in a round, newest first. */
  ofYear(year: number): Promise<RoundExtension[]> {
    return this.dataSource.manager.find(RoundExtension, {
      where: { year },
      relations: { organisationRow: true, givenByUser: true },
      order: { id: 'DESC' },
    });
  }

  async give(
    who: Who,
    year: number,
    typed: TypedExtension,
  ): Promise<{ id: number; until: Date } | { faults: FieldFault[] } | Refused> {
    const no = denied('round.extend', { driftsherre: typed.driftsherre }, who);
    if (no) return no;
    return this.dataSource.transaction(async (manager) => {
      const round = await manager.findOne(Round, { where: { year }, lock: { mode: 'pessimistic_write' } });
      const driftsherre = await manager.findOneBy(Organisation, { code: typed.driftsherre });
      const own = round && driftsherre && (await ownRound(manager, year, driftsherre.code));
      if (!round || !driftsherre || !own) return NOT_FOUND;
      if (round.state !== 'open' && round.state !== 'closed') return NOT_RUNNING;
      const current = typed.deadline === 'changes' ? own.changesDeadline : own.announcedDeadline;
      const read = readExtension(typed, await this.clock.now(manager), current);
      if ('faults' in read) return read;
      const { id } = await manager.save(RoundExtension, {
        year,
        organisation: driftsherre.code,
        deadline: typed.deadline,
        ...read,
        givenBy: who.userId,
      });
      await this.tell(manager, who, year, { id, driftsherre, deadline: typed.deadline, ...read });
      await this.audit.append(manager, {
        userId: who.userId,
        action: 'round.extend',
        subject: `round ${year}`,
        data: {
          driftsherre: driftsherre.shortName,
          deadline: typed.deadline,
          until: read.until.toISOString(),
          reason: read.reason,
        },
      });
      return { id, until: read.until };
    });
  }

  private tell(manager: EntityManager, who: Who, year: number, given: Given): Promise<number> {
    return this.notices.tell(manager, {
      kind: 'extended',
      year,
      to: { driftsherre: given.driftsherre.code, exceptUserId: who.userId },
      subject: `extension ${given.id}`,
      data: {
        driftsherre: given.driftsherre.name,
        deadline: `${EXTENDED_LABELS[given.deadline]}: ${dateTime(given.until)}`,
        grounds: given.reason,
        path: `/indberetning/${year}`,
      },
    });
  }
}

interface Given {
  id: number;
  driftsherre: Organisation;
  deadline: ExtendedDeadline;
  until: Date;
  reason: string;
}

/** An extension gives more time: it ends after now, and after what the driftsherre has already. */
function readExtension(
  { until: typed, reason }: TypedExtension,
  now: Date,
  current: Date,
): { until: Date; reason: string } | { faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  const read = danishTime(typed.trim());
  if (!('at' in read)) faults.push({ field: 'until', message: `Ny frist: ${timeFault(typed.trim(), read.refused)}` });
  else if (read.at <= now)
    faults.push({ field: 'until', message: 'Ny frist: Vælg et tidspunkt, der ikke er passeret.' });
  else if (read.at <= current)
    faults.push({
      field: 'until',
      message: `Ny frist: Vælg et tidspunkt efter den frist, der gælder nu: ${dateTime(current)}.`,
    });
  const cpr = refuseCpr([reason]);
  if (reason.trim() === '')
    faults.push({ field: 'reason', message: 'Begrundelse: Skriv, hvorfor der gives udsættelse.' });
  else if (cpr) faults.push({ field: 'reason', message: cpr.message });
  return 'at' in read && faults.length === 0 ? { until: read.at, reason: reason.trim() } : { faults };
}

const NOT_RUNNING = refused(
  'wrong_round_state',
  'Runden er ikke i gang, så der kan ikke gives udsættelse. Er takstbilaget offentliggjort, rettes takster ved en revision.',
);
