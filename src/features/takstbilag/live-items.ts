import type { EntityManager } from 'typeorm';
import { Item, LIVE } from '../review/item.entity.js';

/**
 * The items that count in a takstår, with their lines and what is in force of them: those of each driftsherre's current submission, and those taken over
 * from an earlier takstbilag. Locked, no decision on them is made or undone until the transaction ends.
 */
export function liveItems(manager: EntityManager, year: number, { lock }: { lock: boolean }): Promise<Item[]> {
  const query = manager
    .createQueryBuilder(Item, 'item')
    .innerJoinAndSelect('item.line', 'line')
    .leftJoinAndSelect('item.submission', 'submission')
    .leftJoinAndSelect('item.inForce', 'inForce')
    .leftJoinAndSelect('inForce.line', 'lineInForce')
    .where('item.year = :year', { year })
    .andWhere(LIVE)
    .orderBy('item.organisation')
    .addOrderBy('line.row');
  if (lock) query.setLock('pessimistic_read', undefined, ['item']);
  return query.getMany();
}
