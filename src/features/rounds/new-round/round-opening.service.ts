import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import { type Refused, refused } from '../../../domain/refusal.js';
import { TAKSTSKEMAER, takstskemaOf } from '../../../domain/takstskema/years.js';
import { ROUND, stepFrom } from '../../../domain/workflow/lifecycle.js';
import type { FieldFault } from '../../../web/field-fault.js';
import { dateTime } from '../../../web/format.js';
import { AuditService } from '../../audit/audit.service.js';
import { NoticesService } from '../../notifications/notices.service.js';
import { Clock } from '../../operations/clock.js';
import { ParameterSetting } from '../../styringsaftale/parameter-setting.service.js';
import type { Deadlines } from '../dates/deadlines.js';
import { Round } from '../round.entity.js';
import { type NewRound, readRound, type TypedRound } from './read-round.js';

const OPENED = 'Sat, da runden blev oprettet.';

/** Plans a round, and opens it: from then on the driftsherrer fetch their takstskema. */
@Injectable()
export class RoundOpening {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly parameters: ParameterSetting,
    private readonly audit: AuditService,
    private readonly notices: NoticesService,
  ) {}

  /** A new round, planned or open at once. A year has one round. */
  async create(
    who: Who,
    typed: TypedRound,
    open: boolean,
  ): Promise<{ year: number } | { faults: FieldFault[] } | Refused> {
    const round = readRound(typed);
    if ('faults' in round) return round;
    return this.dataSource.transaction(async (manager) => {
      const faults = open
        ? faultsOfOpening(round.year, round.deadlines.announcedDeadline, await this.clock.now(manager))
        : [];
      if (faults.length > 0) return { faults };
      if (!(await this.insert(manager, who, round))) return existsAlready(round.year);
      await this.parameters.append(manager, who, round.year, { values: round.parameters, reason: OPENED });
      if (open) {
        await manager.update(Round, round.year, { state: 'open' });
        await this.tell(manager, round.year, round.deadlines);
      }
      const data = { state: open ? 'open' : 'planned' };
      await this.audit.append(manager, {
        userId: who.userId,
        action: 'round.open',
        subject: `round ${round.year}`,
        data,
      });
      return { year: round.year };
    });
  }

  /** A planned round is opened. */
  async open(who: Who, year: number): Promise<{ year: number } | Refused> {
    return this.dataSource.transaction(async (manager) => {
      const round = await manager.findOne(Round, { where: { year }, lock: { mode: 'pessimistic_write' } });
      const next = round && stepFrom(ROUND, 'open', round.state);
      if (!round || !next) return NOT_PLANNED;
      const [fault] = faultsOfOpening(year, round.announcedDeadline, await this.clock.now(manager));
      if (fault) return refused('round_not_ready', fault.message);
      await manager.update(Round, year, { state: next, openedAt: () => 'now()', openedBy: who.userId });
      await this.tell(manager, year, round);
      await this.audit.append(manager, {
        userId: who.userId,
        action: 'round.open',
        subject: `round ${year}`,
        data: { state: next },
      });
      return { year };
    });
  }

  private async tell(manager: EntityManager, year: number, deadlines: Deadlines): Promise<void> {
    await this.notices.tell(manager, {
      kind: 'round_opened',
      year,
      to: { roles: ['indberetter'] },
      subject: `round ${year}`,
      data: {
        deadline: dateTime(deadlines.announcedDeadline),
        lastNew: dateTime(deadlines.lastNewDeadline),
        changesDeadline: dateTime(deadlines.changesDeadline),
        path: `/indberetning/${year}`,
      },
    });
  }

  /** false: the year has a round. */
  private async insert(
    manager: EntityManager,
    { userId }: Who,
    { year, deadlines, dates }: NewRound,
  ): Promise<boolean> {
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(Round)
      .values({ year, state: 'planned', openedBy: userId, ...deadlines, ...dates })
      .orIgnore()
      .returning('year')
      .execute();
    return raw.length > 0;
  }
}

/** What keeps a round from being opened, at the field that can mend it. */
function faultsOfOpening(year: number, announced: Date, now: Date): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!takstskemaOf(year))
    faults.push({
      field: 'year',
      message: `Takstår: Takstportalen har intet takstskema for ${year}. Det første er for ${TAKSTSKEMAER[0]?.year}. Vælg et senere takstår.`,
    });
  if (announced <= now)
    faults.push({
      field: 'announcedDeadline',
      message: 'Frist for indberetning: Vælg et tidspunkt, der ikke er passeret.',
    });
  return faults;
}

const existsAlready = (year: number): Refused =>
  refused('exists', `Der er allerede en runde for ${year}. Ret dens frister på rundens egen side.`);
const NOT_PLANNED = refused('wrong_round_state', 'Runden er ikke planlagt, så den kan ikke åbnes.');
