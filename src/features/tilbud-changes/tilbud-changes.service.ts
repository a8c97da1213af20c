import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { may } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { runningOut } from '../../domain/tilbud-changes/expiring.js';
import { type MissingField, missingIn } from '../../domain/tilbud-changes/missing-in.js';
import { calendarDay } from '../../web/local-day.js';
import { Clock } from '../operations/clock.js';
import { TilbudRow } from '../tilbud/tilbud.entity.js';
import { TilbudChangeDecision } from './decide/tilbud-change-decision.entity.js';
import { newestDecisions } from './precedents/approved-changes.service.js';
import { type Precedent, Precedents } from './precedents/precedents.service.js';
import { TilbudChangeRow } from './tilbud-change.entity.js';

/** A request with what is known around it. */
export interface ChangeCase {
  change: TilbudChangeRow;
  /** Newest first. */
  decisions: TilbudChangeDecision[];
  concerned: TilbudRow[];
  /** What DAS could not approve it without. */
  missing: MissingField[];
  /** Decided before, of the same kind. */
  precedents: Precedent[];
}

export interface ChangeFilter {
  year?: number | undefined;
  driftsherre?: number | undefined;
  kind?: TilbudChangeRow['kind'] | undefined;
  state?: TilbudChangeRow['state'] | undefined;
}

const DECIDED: readonly TilbudChangeRow['state'][] = ['approved', 'refused'];
const MOST_PRECEDENTS = 5;

/** The ind- and udmeldinger, as a person may see them: what is decided all may, the rest those whose work it is. */
@Injectable()
export class TilbudChangesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly precedents: Precedents,
    private readonly clock: Clock,
  ) {}

  /** By driftsherre and in the order in which they were reported. */
  async list(who: Who, filter: ChangeFilter): Promise<TilbudChangeRow[]> {
    const given = Object.entries(filter).filter(([, value]) => value !== undefined);
    const changes = await this.dataSource.manager.find(TilbudChangeRow, {
      where: Object.fromEntries(given),
      relations: { driftsherreRow: true },
      order: { driftsherreRow: { shortName: 'ASC' }, id: 'ASC' },
    });
    return changes.filter((change) => maySee(who, change));
  }

  async one(who: Who, id: number): Promise<ChangeCase | Refused> {
    const { manager } = this.dataSource;
    const change = await manager.findOne(TilbudChangeRow, {
      where: { id },
      relations: { driftsherreRow: true, reportedByUser: true },
    });
    if (!change || !maySee(who, change)) return NOT_FOUND;
    const alike = await this.precedents.find({ kind: change.kind });
    return {
      change,
      decisions: await manager.find(TilbudChangeDecision, {
        where: { changeId: id },
        relations: { meeting: true, user: true },
        order: { id: 'DESC' },
      }),
      concerned: await manager.findBy(TilbudRow, { id: In(change.tilbudIds) }),
      missing: missingIn(change),
      precedents: alike.filter((one) => one.changeId !== id).slice(0, MOST_PRECEDENTS),
    };
  }

  /** What waits for DAS in a takstår: reported in time, or let in. */
  waiting(year: number, manager: EntityManager = this.dataSource.manager): Promise<TilbudChangeRow[]> {
    return manager.find(TilbudChangeRow, {
      where: { year, state: 'reported' },
      relations: { driftsherreRow: true },
      order: { driftsherreRow: { shortName: 'ASC' }, id: 'ASC' },
    });
  }

  /** Those that are named, in the order of the list. Whether they may be seen is the caller's to ask. */
  some(ids: readonly number[], manager: EntityManager = this.dataSource.manager): Promise<TilbudChangeRow[]> {
    return manager.find(TilbudChangeRow, {
      where: { id: In([...ids]) },
      relations: { driftsherreRow: true },
      order: { driftsherreRow: { shortName: 'ASC' }, id: 'ASC' },
    });
  }

  /** Places for a period that runs out, and that nobody has asked to have renewed. */
  async runningOut(who: Who): Promise<TilbudChangeRow[]> {
    const { manager } = this.dataSource;
    const condition = `change.kind = 'places' and change.until is not null and change.state = 'approved'`;
    const changes = (await newestDecisions(manager, condition, {})).map(({ change }) => change);
    if (changes.length === 0) return [];
    const later = await manager.find(TilbudChangeRow, {
      where: { kind: 'places', state: In(['reported', 'approved']) },
    });
    const isRenewed = ({ id, tilbudIds }: TilbudChangeRow) =>
      later.some((one) => one.id > id && one.tilbudIds.some((tilbud) => tilbudIds.includes(tilbud)));
    const seen = changes.filter(({ driftsherre }) => may('tilbud-change.read', { driftsherre }, who).allowed);
    return runningOut(seen, calendarDay(await this.clock.now()), isRenewed);
  }
}

const maySee = (who: Who, { state, driftsherre }: TilbudChangeRow): boolean =>
  DECIDED.includes(state)
    ? may('precedents.read', {}, who).allowed
    : may('tilbud-change.read', { driftsherre }, who).allowed;
