import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Decision } from '../../review/decision.entity.js';
import { Item, LIVE } from '../../review/item.entity.js';
import type { Meeting } from '../meeting.entity.js';
import { type Agenda, dasAgenda, fuAgenda } from './agenda.js';

/** What a meeting has before it, and what was decided in it. */
@Injectable()
export class AgendaService {
  constructor(private readonly dataSource: DataSource) {}

  async of({ body, year }: Meeting, manager: EntityManager = this.dataSource.manager): Promise<Agenda> {
    const items = await this.liveItems(year, manager);
    const last = await newestDecision(manager);
    return body === 'DAS' ? dasAgenda(items, last) : fuAgenda(items, last);
  }

  /** The items of a year by driftsherre, in the order of their sheets. */
  async liveItems(year: number, manager: EntityManager): Promise<Item[]> {
    const items = await manager
      .createQueryBuilder(Item, 'item')
      .innerJoinAndSelect('item.line', 'line')
      .innerJoinAndSelect('item.organisationRow', 'organisation')
      .leftJoinAndSelect('item.submission', 'submission')
      .where('item.year = :year', { year })
      .andWhere(LIVE)
      .orderBy('line.row')
      .addOrderBy('item.id')
      .getMany();
    return items.sort((one, other) => DANISH.compare(one.organisationRow.shortName, other.organisationRow.shortName));
  }

  /** Those that were not taken back, in the order in which they were registered, with their item and its line. */
  decisionsIn({ id }: Meeting, manager: EntityManager = this.dataSource.manager): Promise<Decision[]> {
    return manager
      .createQueryBuilder(Decision, 'decision')
      .innerJoinAndSelect('decision.item', 'item')
      .innerJoinAndSelect('item.line', 'line')
      .innerJoinAndSelect('item.organisationRow', 'organisation')
      .leftJoinAndSelect('decision.user', 'user')
      .where('decision.meetingId = :id', { id })
      .andWhere(STANDS)
      .orderBy('decision.id')
      .getMany();
  }

  /** What was done with items of a year after a decision, oldest first. */
  changesAfter(manager: EntityManager, year: number, decision: number): Promise<Decision[]> {
    return manager
      .createQueryBuilder(Decision, 'decision')
      .innerJoinAndSelect('decision.item', 'item')
      .innerJoinAndSelect('item.line', 'line')
      .where('item.year = :year', { year })
      .andWhere('decision.id > :decision', { decision })
      .orderBy('decision.id')
      .getMany();
  }
}

/** In a query over "decision": it was not taken back. */
export const STANDS = 'NOT EXISTS (SELECT FROM decision undoing WHERE undoing.undoes = decision.id)';

const DANISH = new Intl.Collator('da');

/** 0: nothing has been decided yet. */
export async function newestDecision(manager: EntityManager): Promise<number> {
  const [newest] = await manager.find(Decision, { select: { id: true }, order: { id: 'DESC' }, take: 1 });
  return newest?.id ?? 0;
}
