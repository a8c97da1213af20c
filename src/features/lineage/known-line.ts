import type { EntityManager } from 'typeorm';
import { LineRow } from '../submissions/line.entity.js';

/** A line as it was read last, up to a takstår, with the upload it stood in; null: no line has that Linje-ID. */
export function knownLine(manager: EntityManager, year: number, lineKey: string): Promise<LineRow | null> {
  return manager
    .createQueryBuilder(LineRow, 'line')
    .innerJoinAndSelect('line.upload', 'upload')
    .innerJoinAndSelect('upload.organisationRow', 'organisation')
    .where('line.lineKey = :lineKey and upload.year <= :year', { lineKey, year })
    .orderBy('upload.year', 'DESC')
    .addOrderBy('upload.id', 'DESC')
    .limit(1)
    .getOne();
}
