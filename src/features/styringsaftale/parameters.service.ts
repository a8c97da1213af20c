import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, LessThanOrEqual } from 'typeorm';
import { type Amount, amount } from '../../domain/amount.js';
import { ParameterValue } from './parameter-value.entity.js';

/** The parameters of a takstår as they stand. Read anew each time, so that what is set counts at once. */
@Injectable()
export class ParametersService {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest value of each key, canonical text by "pl", "R40.limit"; as it stood when `upTo` was set, where one is named. */
  async ofYear(
    year: number,
    manager: EntityManager = this.dataSource.manager,
    upTo?: number,
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await manager
      .createQueryBuilder(ParameterValue, 'parameter')
      .distinctOn(['parameter.key'])
      .where({ year, ...(upTo === undefined ? {} : { id: LessThanOrEqual(upTo) }) })
      .orderBy('parameter.key')
      .addOrderBy('parameter.id', 'DESC')
      .getMany();
    return new Map(rows.map(({ key, value }) => [key, value]));
  }

  /** The P/L of each takstår that has one, in percentage points. */
  async plOfYears(manager: EntityManager = this.dataSource.manager): Promise<ReadonlyMap<number, Amount>> {
    const values = await manager.find(ParameterValue, { where: { key: 'pl' }, order: { id: 'ASC' } });
    return new Map(values.flatMap(({ year, value }) => (value === '' ? [] : [[year, amount(value)] as const])));
  }

  /** Id of what was set last in a year, or null: another one than before means that a parameter has moved. */
  async newestId(year: number, manager: EntityManager = this.dataSource.manager): Promise<number | null> {
    const [newest] = await manager.find(ParameterValue, {
      where: { year },
      select: { id: true },
      order: { id: 'DESC' },
      take: 1,
    });
    return newest?.id ?? null;
  }
}
