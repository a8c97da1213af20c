import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ITEM_STATES, type ItemState, STATES } from '../../../domain/workflow/states.js';
import { Item } from '../../review/item.entity.js';

export interface StateCount {
  state: ItemState;
  label: string;
  count: number;
}

/** How many takster of a round wait in each state, in the order of the workflow. */
@Injectable()
export class Undecided {
  constructor(private readonly dataSource: DataSource) {}

  async of(year: number): Promise<StateCount[]> {
    const rows = await this.dataSource.manager
      .createQueryBuilder(Item, 'item')
      .select('item.state', 'state')
      .addSelect('count(*)::int', 'count')
      .where('item.year = :year AND item.submissionId IS NOT NULL', { year })
      .groupBy('item.state')
      .getRawMany<{ state: ItemState; count: number }>();
    return ITEM_STATES.flatMap((state) => {
      const count = rows.find((row) => row.state === state)?.count ?? 0;
      return count > 0 && state !== 'approved' && state !== 'rejected'
        ? [{ state, label: STATES[state].label, count }]
        : [];
    });
  }
}
