import { type EntityManager, In } from 'typeorm';
import { Submission } from '../submissions/submission.entity.js';
import { Item } from './item.entity.js';

/**
 * The items, locked for a decision, with their submission. The submissions are locked first, as a withdrawal does it, so
 * that neither waits for the other, and an item can't be decided while what it came in is being withdrawn.
 */
export async function lockItems(manager: EntityManager, ids: readonly number[]): Promise<Item[]> {
  const found = await manager.find(Item, { where: { id: In(ids) }, select: { id: true, submissionId: true } });
  const submissions = [...new Set(found.flatMap(({ submissionId }) => submissionId ?? []))];
  if (submissions.length > 0) await lockSubmissions(manager, submissions);
  return manager
    .createQueryBuilder(Item, 'item')
    .leftJoinAndSelect('item.submission', 'submission')
    .setLock('pessimistic_write', undefined, ['item'])
    .where({ id: In(ids) })
    .orderBy('item.id')
    .getMany();
}

const lockSubmissions = (manager: EntityManager, ids: number[]): Promise<Submission[]> =>
  manager
    .createQueryBuilder(Submission, 'submission')
    .setLock('pessimistic_read')
    .where({ id: In(ids) })
    .orderBy('submission.id')
    .getMany();
