import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import { refuseCpr } from '../../../domain/cpr.js';
import { NOT_FOUND, type Refused, refused } from '../../../domain/refusal.js';
import { ROUND, stepFrom } from '../../../domain/workflow/lifecycle.js';
import type { FieldFault } from '../../../web/field-fault.js';
import { dateTime } from '../../../web/format.js';
import { AuditService } from '../../audit/audit.service.js';
import { NoticesService } from '../../notifications/notices.service.js';
import { ownRounds } from '../extension/own-round.service.js';
import { RoundProgress } from '../overview/progress.service.js';
import { Round } from '../round.entity.js';
import { isConcerned } from './concerned.js';
import { DEADLINES, type DeadlineField, type Deadlines, readDeadlines, type TypedDeadlines } from './deadlines.js';
import { PLANNED_DATES, type PlannedDates, readPlannedDates, type TypedDates } from './planned-dates.js';

const REASON: FieldFault = {
  field: 'reason',
  message: 'Begrundelse: Skriv, hvorfor det ændres. Den står i rundens historik.',
};
const FINISHED = refused('wrong_round_state', 'Runden er afsluttet. Dens frister kan ikke ændres.');
const NOT_OPEN = refused('wrong_round_state', 'Runden er ikke åben, så den kan ikke lukkes.');
const NO_CHANGE = refused('nothing_changed', 'Ingen af fristerne eller datoerne er ændret.');

type Changed = { year: number } | { faults: FieldFault[] } | Refused;

/** A deadline that moves, and whom it concerns. */
export interface Move {
  field: DeadlineField;
  label: string;
  from: Date;
  to: Date;
  concerned: { code: number; shortName: string }[];
}

/** Moves the deadlines of a round and closes it; what was changed, by whom and why stands in the log. */
@Injectable()
export class RoundChange {
  constructor(
    private readonly dataSource: DataSource,
    private readonly progress: RoundProgress,
    private readonly notices: NoticesService,
    private readonly audit: AuditService,
  ) {}

  /** What moving would come to, before it is done: each deadline with whom it concerns. */
  async preview(
    year: number,
    typed: TypedDeadlines & TypedDates,
    reason: string,
  ): Promise<{ moves: Move[] } | Changed> {
    const read = readChange(typed, reason);
    if ('faults' in read) return read;
    const round = await this.dataSource.manager.findOneBy(Round, { year });
    if (!round) return NOT_FOUND;
    const no = refuseChange(round, read);
    return no ?? { moves: await this.movesOf(this.dataSource.manager, round, read.deadlines) };
  }

  /** Moves what was typed otherwise, and tells whom it concerns. */
  async move(who: Who, year: number, typed: TypedDeadlines & TypedDates, reason: string): Promise<Changed> {
    const read = readChange(typed, reason);
    if ('faults' in read) return read;
    return this.withRound(year, async (manager, round) => {
      const no = refuseChange(round, read);
      if (no) return no;
      const moves = await this.movesOf(manager, round, read.deadlines);
      await manager.update(Round, year, { ...read.deadlines, ...read.dates });
      await this.append(manager, who, year, { ...factsOf(round, read), reason: reason.trim() });
      if (round.state !== 'planned') await this.tell(manager, who, year, moves, reason.trim());
      return { year };
    });
  }

  /** After this nothing is submitted, but for what is reopened and who has an extension. */
  async close(who: Who, year: number, reason: string): Promise<Changed> {
    const faults = faultsOfReason(reason);
    if (faults.length > 0) return { faults };
    return this.withRound(year, async (manager, round) => {
      const next = stepFrom(ROUND, 'close', round.state);
      if (!next) return NOT_OPEN;
      await manager.update(Round, year, { state: next });
      await this.append(manager, who, year, { state: next, reason: reason.trim() });
      return { year };
    });
  }

  private async movesOf(manager: EntityManager, round: Round, deadlines: Deadlines): Promise<Move[]> {
    const progress = await this.progress.of(round.year);
    const own = await ownRounds(
      manager,
      round,
      progress.map(({ code }) => code),
    );
    return moved(round, deadlines).map(({ field, label }) => {
      const [from, to] = [round[field], deadlines[field]];
      const concerned = progress.filter((one) => {
        const bound = own.get(one.code);
        return bound !== undefined && isConcerned(field, from, to, { progress: one, own: bound });
      });
      return { field, label, from, to, concerned: concerned.map(({ code, shortName }) => ({ code, shortName })) };
    });
  }

  private async tell(manager: EntityManager, who: Who, year: number, moves: readonly Move[], grounds: string) {
    for (const { field, label, from, to, concerned } of moves)
      for (const { code } of concerned)
        await this.notices.tell(manager, {
          kind: 'deadline_moved',
          year,
          to: { driftsherre: code, exceptUserId: who.userId },
          subject: `round ${year} ${field} ${to.toISOString()}`,
          data: {
            deadline: label,
            before: dateTime(from),
            now: dateTime(to),
            grounds,
            path: `/indberetning/${year}`,
          },
        });
  }

  private withRound(year: number, work: (manager: EntityManager, round: Round) => Promise<Changed>): Promise<Changed> {
    return this.dataSource.transaction(async (manager) => {
      const round = await manager.findOne(Round, { where: { year }, lock: { mode: 'pessimistic_write' } });
      return round ? work(manager, round) : NOT_FOUND;
    });
  }

  private append(manager: EntityManager, { userId }: Who, year: number, data: Record<string, string>): Promise<void> {
    return this.audit.append(manager, { userId, action: 'round.change', subject: `round ${year}`, data });
  }
}

interface Read {
  deadlines: Deadlines;
  dates: PlannedDates;
}

/** What was typed, or every fault of it at its field. */
function readChange(typed: TypedDeadlines & TypedDates, reason: string): Read | { faults: FieldFault[] } {
  const [deadlines, dates] = [readDeadlines(typed), readPlannedDates(typed)];
  const faults = [
    ...('faults' in deadlines ? deadlines.faults : []),
    ...('faults' in dates ? dates.faults : []),
    ...faultsOfReason(reason),
  ];
  if ('faults' in deadlines || 'faults' in dates || faults.length > 0) return { faults };
  return { ...deadlines, ...dates };
}

function refuseChange(round: Round, read: Read): Refused | null {
  if (round.state === 'approved' || round.state === 'published') return FINISHED;
  return Object.keys(factsOf(round, read)).length === 0 ? NO_CHANGE : null;
}

const moved = (round: Round, deadlines: Deadlines) =>
  DEADLINES.filter(({ field }) => round[field].getTime() !== deadlines[field].getTime());

/** The new moment of each deadline that differs, and the new day of each planned date. */
function factsOf(round: Round, { deadlines, dates }: Read): Record<string, string> {
  const planned = PLANNED_DATES.filter(({ field }) => round[field] !== dates[field]);
  return Object.fromEntries([
    ...moved(round, deadlines).map(({ field }) => [field, deadlines[field].toISOString()]),
    ...planned.map(({ field }) => [field, dates[field] ?? '']),
  ]);
}

function faultsOfReason(reason: string): FieldFault[] {
  if (reason.trim() === '') return [REASON];
  const cpr = refuseCpr([reason]);
  return cpr ? [{ field: 'reason', message: cpr.message }] : [];
}
