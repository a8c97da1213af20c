import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** The one clock of the house is the database's: web, worker and deadlines agree on it. */
@Injectable()
export class Clock {
  constructor(private readonly dataSource: DataSource) {}

  /** Within a transaction: the time it began, so that all its rows carry the same. */
  async now(manager: EntityManager = this.dataSource.manager): Promise<Date> {
    const [row] = await manager.query('select now() as now');
    return row.now as Date;
  }
}
