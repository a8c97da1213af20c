import type { EntityManager } from 'typeorm';
import { ApprovedTakst } from './approved-takst.entity.js';

/** The takst that each of some items would replace, or did replace, by the item's id: of those that are revisions. */
export async function replacedBy(
  manager: EntityManager,
  itemIds: readonly number[],
): Promise<ReadonlyMap<number, ApprovedTakst>> {
  const approved = await manager
    .createQueryBuilder(ApprovedTakst, 'approved')
    .innerJoinAndSelect('approved.line', 'line')
    .innerJoin('approved.item', 'item')
    .innerJoin('item.submission', 'submission')
    .where("item.id = any(:itemIds) and item.kind = 'revision'", { itemIds })
    .andWhere('approved.approvedAt <= submission.submittedAt')
    .andWhere('not exists (select 1 from decision undoing where undoing.undoes = approved.decision_id)')
    .orderBy('approved.id')
    .getMany();
  return new Map(approved.map((one) => [one.itemId, one]));
}
