import { type EntityManager, In, type ObjectLiteral } from 'typeorm';
import { ApprovedTakst } from '../approved/approved-takst.entity.js';
import type { Item } from '../item.entity.js';

interface Approval {
  itemId: number;
  decisionId: number;
}

/** Those of some decisions that approve their item. */
export const approvalsOf = (
  rows: readonly { itemId: number; toState: string }[],
  stored: readonly ObjectLiteral[],
): Approval[] =>
  rows.flatMap(({ itemId, toState }, i) =>
    toState === 'approved' ? [{ itemId, decisionId: stored[i]?.id as number }] : [],
  );

/** Each item's content as it stands is approved by the decision, and in force from now on. Only the services of this folder call it. */
export async function putInForce(manager: EntityManager, approvals: readonly Approval[]): Promise<void> {
  if (approvals.length === 0) return;
  await manager.query(
    `with approved as (
       insert into approved_takst (item_id, line_id, decision_id, kind, content_hash, cleaned, explanation)
       select item.id, item.line_id, given.decision_id, item.kind, item.content_hash, item.cleaned, item.explanation
       from unnest($1::int[], $2::int[]) as given (item_id, decision_id) join item on item.id = given.item_id
       returning id, item_id)
     update item set in_force_id = approved.id from approved where approved.item_id = item.id`,
    [approvals.map(({ itemId }) => itemId), approvals.map(({ decisionId }) => decisionId)],
  );
}

/** An approval of the items was taken back: what was in force before it is again; nothing, where it was the first. */
export async function putBackInForce(manager: EntityManager, itemIds: readonly number[]): Promise<void> {
  await manager.query(
    `update item set in_force_id = (
       select max(approved.id) from approved_takst approved
       where approved.item_id = item.id and not exists (select from decision where decision.undoes = approved.decision_id))
     where item.id = any($1)`,
    [itemIds],
  );
}

/** The hash of the content that is in force of each item, by its line's key. */
export async function contentInForce(
  manager: EntityManager,
  items: readonly Pick<Item, 'inForceId' | 'lineKey'>[],
): Promise<ReadonlyMap<string, string>> {
  const ids = items.flatMap(({ inForceId }) => inForceId ?? []);
  const approved = await manager.findBy(ApprovedTakst, { id: In(ids) });
  const hashes = new Map(approved.map(({ id, contentHash }) => [id, contentHash]));
  return new Map(items.flatMap(({ lineKey, inForceId }) => pairOf(lineKey, hashes.get(inForceId ?? 0))));
}

const pairOf = (key: string, hash: string | undefined): [string, string][] => (hash ? [[key, hash]] : []);

/** Items that are what is in force again: of the kind that was approved. */
export async function keepKindInForce(manager: EntityManager, itemIds: readonly number[]): Promise<void> {
  await manager.query(
    `update item set kind = approved.kind from approved_takst approved
     where approved.id = item.in_force_id and item.id = any($1)`,
    [itemIds],
  );
}
