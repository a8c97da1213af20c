import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, LessThanOrEqual } from 'typeorm';
import { amount } from '../../domain/amount.js';
import type { Lineage, RecordedLink } from '../../domain/lineage/lineage.js';
import { LineLink, type StoredPredecessor } from './line-link.entity.js';

/** What is recorded of who follows whom. Read anew each time, so that what is recorded counts at once. */
@Injectable()
export class RecordedLineage {
  constructor(private readonly dataSource: DataSource) {}

  /** Of the lines of a takstår, of every driftsherre. */
  async ofYear(year: number, manager: EntityManager = this.dataSource.manager): Promise<Lineage> {
    return (await this.upTo(year, manager)).get(year) ?? new Map();
  }

  /** The same of every takstår up to one; a year without is not there. */
  async upTo(year: number, manager: EntityManager = this.dataSource.manager): Promise<ReadonlyMap<number, Lineage>> {
    const rows = await manager.find(LineLink, { where: { year: LessThanOrEqual(year) }, order: { id: 'ASC' } });
    const years = [...new Set(rows.map((row) => row.year))];
    return new Map(years.map((one) => [one, lineageOf(rows.filter((row) => row.year === one))]));
  }

  /**
   * Id of what was recorded last that concerns a driftsherre's lines of a takstår, or null: another one than before means
   * that they may follow others. What was moved between driftsherrer concerns both.
   */
  async newestId(
    year: number,
    driftsherre: number,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<number | null> {
    const [newest] = await manager.query(
      `select max(id) as id from line_link where year = $1 and (organisation = $2 or kind = 'moved')`,
      [year, driftsherre],
    );
    return newest.id;
  }
}

/** What some rows of one takstår record, oldest first. */
export function lineageOf(rows: readonly LineLink[]): Lineage {
  const lineage = new Map<string, RecordedLink>();
  for (const row of rows) {
    if (row.predecessors === null) lineage.delete(row.lineKey);
    else lineage.set(row.lineKey, linkOf(row, row.predecessors));
  }
  return lineage;
}

const linkOf = ({ source, kind }: LineLink, stored: StoredPredecessor[]): RecordedLink => ({
  source,
  predecessors: predecessorsOf(stored),
  moved: kind === 'moved',
});

export const predecessorsOf = (stored: readonly StoredPredecessor[]): RecordedLink['predecessors'] =>
  stored.map(({ lineKey, share }) => ({ lineKey, share: share === null ? null : amount(share) }));
