import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Who } from '../../domain/access/roles.js';
import { NOT_FOUND, type Refused, refused } from '../../domain/refusal.js';
import { ROUND, stepFrom } from '../../domain/workflow/lifecycle.js';
import type { FieldFault } from '../../web/field-fault.js';
import { AuditService } from '../audit/audit.service.js';
import { DEADLINES, type Deadlines, readDeadlines, type TypedDeadlines } from './deadlines.js';
import { Round } from './round.entity.js';

const REASON: FieldFault = {
  field: 'reason',
  message: 'Begrundelse: Skriv, hvorfor det ændres. Den står i rundens historik.',
};
const FINISHED = refused('wrong_round_state', 'Runden er afsluttet. Dens frister kan ikke ændres.');
const NOT_OPEN = refused('wrong_round_state', 'Runden er ikke åben, så den kan ikke lukkes.');
const NO_CHANGE = refused('nothing_changed', 'Ingen af fristerne er ændret.');

type Changed = { year: number } | { faults: FieldFault[] } | Refused;

/** Moves the deadlines of a round and closes it; what was changed, by whom and why stands in the log. */
@Injectable()
export class RoundChange {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
  ) {}

  async moveDeadlines(who: Who, year: number, typed: TypedDeadlines, reason: string): Promise<Changed> {
    const read = readDeadlines(typed);
    const faults = [...('faults' in read ? read.faults : []), ...(reason.trim() === '' ? [REASON] : [])];
    if ('faults' in read || faults.length > 0) return { faults };
    return this.withRound(year, async (manager, round) => {
      if (round.state === 'approved' || round.state === 'published') return FINISHED;
      const moved = movedDeadlines(round, read.deadlines);
      if (Object.keys(moved).length === 0) return NO_CHANGE;
      await manager.update(Round, year, read.deadlines);
      await this.append(manager, who, year, { ...moved, reason: reason.trim() });
      return { year };
    });
  }

  /** After this nothing is submitted. */
  async close(who: Who, year: number, reason: string): Promise<Changed> {
    if (reason.trim() === '') return { faults: [REASON] };
    return this.withRound(year, async (manager, round) => {
      const next = stepFrom(ROUND, 'close', round.state);
      if (!next) return NOT_OPEN;
      await manager.update(Round, year, { state: next });
      await this.append(manager, who, year, { state: next, reason: reason.trim() });
      return { year };
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

/** The new moment of each deadline that differs. */
function movedDeadlines(round: Round, deadlines: Deadlines): Record<string, string> {
  const moved = DEADLINES.filter(({ field }) => round[field].getTime() !== deadlines[field].getTime());
  return Object.fromEntries(moved.map(({ field }) => [field, deadlines[field].toISOString()]));
}
