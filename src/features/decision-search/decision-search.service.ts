import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { containing } from '../../database/containing.js';
import { Decision } from '../review/decision.entity.js';
import type { DecisionsQuery } from './decisions-query.js';

export interface DecisionsPage {
  decisions: Decision[];
  total: number;
  page: number;
  size: number;
}

const PAGE_SIZE = 50;

/** What FU and DAS have decided on takster, in all takstår: how the same was decided before, and on what grounds. */
@Injectable()
export class DecisionSearch {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first; each with its item, meeting, mandate and who registered it. What was taken back is not among them. */
  async find(query: DecisionsQuery): Promise<DecisionsPage> {
    const { page = 1, size = PAGE_SIZE } = query;
    const [decisions, total] = await this.matching(query)
      .offset((page - 1) * size)
      .limit(size)
      .getManyAndCount();
    return { decisions, total, page, size };
  }

  /** The takstår there are decisions of, newest first. */
  async years(): Promise<number[]> {
    const rows: { year: number }[] = await this.standing()
      .select('item.year', 'year')
      .distinct(true)
      .orderBy('item.year', 'DESC')
      .getRawMany();
    return rows.map(({ year }) => year);
  }

  private matching({ q = '', year, driftsherre, body, outcome }: DecisionsQuery): SelectQueryBuilder<Decision> {
    const builder = this.standing()
      .addSelect(['item', 'line', 'organisation'])
      .leftJoinAndSelect('decision.meeting', 'meeting')
      .leftJoinAndSelect('decision.mandate', 'mandate')
      .leftJoinAndSelect('mandate.meeting', 'mandateMeeting')
      .leftJoinAndSelect('decision.user', 'user')
      .orderBy('decision.id', 'DESC');
    if (year !== undefined) builder.andWhere('item.year = :year', { year });
    if (driftsherre !== undefined) builder.andWhere('item.organisation = :driftsherre', { driftsherre });
    if (body) builder.andWhere('decision.body = :body', { body });
    if (outcome) builder.andWhere('decision.action = :outcome', { outcome });
    for (const [index, word] of q.split(/\s+/).filter(Boolean).entries())
      builder.andWhere(`${TEXT} ILIKE :word${index}`, { [`word${index}`]: containing(word) });
    return builder;
  }

  private standing(): SelectQueryBuilder<Decision> {
    return this.dataSource.manager
      .createQueryBuilder(Decision, 'decision')
      .innerJoin('decision.item', 'item')
      .innerJoin('item.line', 'line')
      .innerJoin('item.organisationRow', 'organisation')
      .where("decision.body IS NOT NULL AND decision.action <> 'undo'")
      .andWhere('NOT EXISTS (SELECT FROM decision undo WHERE undo.undoes = decision.id)');
  }
}

const TEXT = "concat_ws(' ', line.tilbudName, line.paragraf, organisation.name, decision.comment)";
