import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { definitionOf } from '../../domain/rules/parameter-name.js';
import { formatParameter } from '../../domain/rules/parse-parameter.js';

/** A value that was set, with the one it took the place of. */
export interface ParameterChange {
  id: number;
  key: string;
  value: string;
  /** null: it was the first of the year. */
  previous: string | null;
  reason: string | null;
  setAt: Date;
  /** null: the system itself. */
  by: string | null;
}

const CHANGES = `select value.id, value.key, value.value, value.reason, value.set_at as "setAt", setter.name as by,
    lag(value.value) over (partition by value.key order by value.id) as previous
  from parameter_value value left join user_account setter on setter.id = value.set_by
  where value.year = $1`;

/** What was set for a takstår, by whom, when and why: the versions of its parameters. */
@Injectable()
export class ParameterHistory {
  constructor(private readonly dataSource: DataSource) {}

  /** Every value a parameter has had in a year, newest first. */
  of(year: number, key: string): Promise<ParameterChange[]> {
    return this.dataSource.query(`select * from (${CHANGES} and value.key = $2) change order by id desc`, [year, key]);
  }

  /** What was set last in a year, newest first. */
  recent(year: number, count: number): Promise<ParameterChange[]> {
    return this.dataSource.query(`select * from (${CHANGES}) change order by id desc limit $2`, [year, count]);
  }

  /** The changes with those ids, newest first. */
  some(
    year: number,
    ids: readonly number[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ParameterChange[]> {
    return manager.query(`select * from (${CHANGES}) change where id = any($2) order by id desc`, [year, ids]);
  }
}

/** "fra 5,0 % til 4,0 %"; what was not set before had its default. */
export function fromTo({ key, value, previous }: Pick<ParameterChange, 'key' | 'value' | 'previous'>): string {
  const spec = definitionOf(key)?.spec;
  if (!spec) return `til ${value}`;
  const before = previous ?? spec.default;
  const to = `til ${formatParameter(spec, value)}`;
  return before === '' && previous === null ? to : `fra ${formatParameter(spec, before)} ${to}`;
}
