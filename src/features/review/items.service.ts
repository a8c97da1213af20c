import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { containing } from '../../database/containing.js';
import { may } from '../../domain/access/policy.js';
import { reportsFor, type Who } from '../../domain/access/roles.js';
import type { ItemState } from '../../domain/workflow/states.js';
import { Item, LIVE } from './item.entity.js';
import { itemAnswer } from './item-answers.js';
import { AWAITING, type ItemsQuery, QUEUES, type Queue } from './items-query.js';
import { AWAITS_CONFIRMATION } from './proposals/standing-proposals.js';

export interface ItemsPage {
  year: number;
  items: Item[];
  total: number;
  page: number;
  size: number;
}

const PAGE_SIZE = 100;

/** The items of a round's current submissions that nobody has approved or refused for good. */
const UNDECIDED = `select from item join submission on submission.id = item.submission_id
  where item.year = round.year and submission.state in ('submitted', 'reopened') and item.state not in ('approved', 'rejected')`;

/** The items of a round that a person may see. */
@Injectable()
export class ItemsService {
  constructor(private readonly dataSource: DataSource) {}

  /** One page; each item with its line, driftsherre and submission. */
  async list(who: Who, query: ItemsQuery): Promise<ItemsPage> {
    const year = query.year ?? (await this.currentYear(who));
    const { page = 1, size = PAGE_SIZE } = query;
    const [items, total] = await this.matching(who, { ...query, year })
      .offset((page - 1) * size)
      .limit(size)
      .getManyAndCount();
    return { year, items, total, page, size };
  }

  /** An item as the API answers it in a list. */
  answer(item: Item): ReturnType<typeof itemAnswer> {
    return itemAnswer(item);
  }

  /** The ids of all that match, in order: what is next, and which case of how many this is. */
  async order(who: Who, query: ItemsQuery): Promise<number[]> {
    const year = query.year ?? (await this.currentYear(who));
    const rows: { id: number }[] = await this.matching(who, { ...query, year })
      .select('item.id', 'id')
      .getRawMany();
    return rows.map(({ id }) => id);
  }

  /** How many of the year's items stand where. */
  async countByState(who: Who, year: number): Promise<ReadonlyMap<ItemState, number>> {
    const rows: { state: ItemState; count: string }[] = await this.visible(who, year)
      .select('item.state', 'state')
      .addSelect('count(*)', 'count')
      .groupBy('item.state')
      .getRawMany();
    return new Map(rows.map(({ state, count }) => [state, Number(count)]));
  }

  /** On how many of the year's items a decision waits to be confirmed. */
  async countAwaiting(who: Who, year: number): Promise<number> {
    return this.visible(who, year).andWhere(awaitingFor(who)).getCount();
  }

  /** What the year's items can be filtered by. */
  async choices(who: Who, year: number): Promise<{ paragraffer: string[]; rules: string[] }> {
    const [paragraffer, rules] = await Promise.all([
      this.distinct(who, year, 'line.paragraf'),
      this.distinct(who, year, 'unnest(item.flags)'),
    ]);
    return { paragraffer, rules };
  }

  /**
   * The takstår of the newest round in which something waits to be decided; where nothing does, of the newest that is opened.
   * For who sees only what is approved, of the newest with something to see.
   */
  async currentYear(who?: Who): Promise<number> {
    const rounds: { year: number }[] = await this.dataSource.query(
      `select year from round where state <> 'planned' order by exists (${UNDECIDED}) desc, year desc`,
    );
    const newestFirst = rounds.map(({ year }) => year).sort((one, other) => other - one);
    if (who && seesOnlyApproved(who)) {
      for (const year of newestFirst) if (await this.visible(who, year).getExists()) return year;
    }
    return rounds[0]?.year ?? 0;
  }

  /** The takstår there are items of, newest first, and one that is looked at all the same. */
  async years(shown: number): Promise<number[]> {
    const rows: { year: number }[] = await this.dataSource.manager.query('select distinct year from item');
    return [...new Set([shown, ...rows.map(({ year }) => year)])].sort((one, other) => other - one);
  }

  private async distinct(who: Who, year: number, what: string): Promise<string[]> {
    const rows: { value: string | null }[] = await this.visible(who, year)
      .select(what, 'value')
      .distinct(true)
      .getRawMany();
    return rows.flatMap(({ value }) => value ?? []).sort(DANISH.compare);
  }

  private matching(who: Who, query: ItemsQuery & { year: number }): SelectQueryBuilder<Item> {
    const builder = this.visible(who, query.year)
      .addSelect(['line', 'organisation', 'submission'])
      .orderBy(query.sort === 'effect' ? 'item.yearlyEffect' : 'abs(item.real)', 'DESC', 'NULLS LAST')
      .addOrderBy('item.id');
    if (query.state === AWAITING) builder.andWhere(awaitingFor(who));
    for (const [condition, values] of conditions(query)) builder.andWhere(condition, values);
    return builder;
  }

  /** Live items of the year within the person's reach, by the same policy that a single one is shown by. */
  private visible(who: Who, year: number): SelectQueryBuilder<Item> {
    const builder = this.dataSource.manager
      .createQueryBuilder(Item, 'item')
      .innerJoin('item.line', 'line')
      .innerJoin('item.organisationRow', 'organisation')
      .leftJoin('item.submission', 'submission')
      .where('item.year = :year', { year })
      .andWhere(LIVE);
    if (may('item.read', { submitted: true }, who).allowed) return builder;
    const approved = may('item.read', { approved: true }, who).allowed;
    return builder.andWhere("(item.organisation = ANY(:own) OR (:approved AND item.state = 'approved'))", {
      own: reportsFor(who),
      approved,
    });
  }
}

/** Neither a reviewer nor one who reports. */
export const seesOnlyApproved = (who: Who): boolean =>
  !may('item.read', { submitted: true }, who).allowed && reportsFor(who).length === 0;

/** What is proposed is for those who treat it. */
const awaitingFor = (who: Who): string =>
  may('item.read', { submitted: true }, who).allowed ? AWAITS_CONFIRMATION : 'false';

const DANISH = new Intl.Collator('da', { numeric: true });

type Condition = [string, Record<string, unknown>];

function conditions({ state, kind, driftsherre, paragraf, rule, q, change }: ItemsQuery): Condition[] {
  const chosen: Condition[] = [];
  if (kind) chosen.push(['item.kind = :kind', { kind }]);
  if (state && state !== 'all' && state !== AWAITING)
    chosen.push(['item.state = ANY(:states)', { states: statesOf(state) }]);
  if (driftsherre !== undefined) chosen.push(['item.organisation = :driftsherre', { driftsherre }]);
  if (paragraf) chosen.push(['line.paragraf = :paragraf', { paragraf }]);
  if (rule) chosen.push([':rule = ANY(item.flags)', { rule }]);
  if (change) chosen.push(['abs(item.real) > :change', { change }]);
  if (q) chosen.push([SEARCH, { q: containing(q) }]);
  return chosen;
}

const SEARCH = '(line.tilbudName ILIKE :q OR line.targetGroup ILIKE :q OR line.lineKey ILIKE :q)';

const statesOf = (state: ItemState | Queue): readonly ItemState[] =>
  state in QUEUES ? QUEUES[state as Queue] : [state as ItemState];
