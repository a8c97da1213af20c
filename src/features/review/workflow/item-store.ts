import type { EntityManager } from 'typeorm';
import { Item } from '../item.entity.js';
import type { Judgement, NewItem } from './reported-items.service.js';

/** The rows of the items are written here alone, for the two services of this folder that judge what becomes of an item. */

type ItemContent = NewItem & Pick<Item, 'state'>;

/** New items; their ids, in their order. */
export async function insertItems(manager: EntityManager, items: readonly ItemContent[]): Promise<number[]> {
  const { identifiers } = await manager.insert(Item, items as never[]);
  return identifiers.map(({ id }) => id as number);
}

/** A new item, or the new content of one that is there; its id. */
export async function storeContent(
  manager: EntityManager,
  id: number | undefined,
  content: ItemContent,
): Promise<number> {
  if (id === undefined) return (await insertItems(manager, [content]))[0] as number;
  await manager.update(Item, id, { ...(content as object), changedAt: () => 'now()' });
  return id;
}

export async function storeState(manager: EntityManager, id: number, state: Item['state']): Promise<void> {
  await manager.update(Item, id, { state, changedAt: () => 'now()' });
}

/** What the rules make of an item now; it counts as changed where its state or its markeringer are others. */
export async function storeJudgement(
  manager: EntityManager,
  id: number,
  { state, news, ...judgement }: Judgement & Pick<Item, 'state'> & { news: boolean },
): Promise<void> {
  const change = { ...(judgement as object), state };
  await manager.update(Item, id, news ? { ...change, changedAt: () => 'now()' } : change);
}

/** Each item belongs to the submission from now on, by a line of the same content. */
export async function storeSubmission(
  manager: EntityManager,
  submissionId: number,
  items: readonly { id: number; lineId: number }[],
): Promise<void> {
  await manager.query(
    `update item set submission_id = $1, line_id = kept.line_id
     from unnest($2::int[], $3::int[]) as kept (id, line_id) where item.id = kept.id`,
    [submissionId, items.map(({ id }) => id), items.map(({ lineId }) => lineId)],
  );
}

/** The indstilling of an item; null takes it away. */
export async function storeRecommendation(
  manager: EntityManager,
  id: number,
  recommendation: string | null,
): Promise<void> {
  await manager.update(Item, id, { recommendation });
}
