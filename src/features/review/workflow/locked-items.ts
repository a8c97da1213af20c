import { type EntityManager, In } from 'typeorm';
import { Submission } from '../../submissions/submission.entity.js';
import { Item } from '../item.entity.js';

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

/** The items that steps of one year are about, by line, locked. */
export async function lockLines(
  manager: EntityManager,
  steps: readonly { item: Pick<Item, 'year' | 'lineKey'> }[],
): Promise<Map<string, Item>> {
  const [first] = steps;
  const items = await manager.find(Item, {
    where: { year: first?.item.year ?? 0, lineKey: In(steps.map(({ item }) => item.lineKey)) },
    lock: { mode: 'pessimistic_write' },
    order: { id: 'ASC' },
  });
  return new Map(items.map((item) => [item.lineKey, item]));
}
