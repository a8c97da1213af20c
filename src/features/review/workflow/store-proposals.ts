import type { EntityManager } from 'typeorm';
import type { Decided } from '../../../domain/workflow/decide.js';
import type { ItemState } from '../../../domain/workflow/states.js';
import { DecisionProposal } from '../proposals/decision-proposal.entity.js';
import type { ItemWithFacts } from './item-facts.js';

/** What members of FU propose on items of their own driftsherre: the items stay as they are. The ids, in their order. */
export async function storeProposals(
  manager: EntityManager,
  userId: number,
  items: readonly ItemWithFacts[],
  outcomes: readonly Decided[],
): Promise<number[]> {
  const last = await lastDone(
    manager,
    items.map(({ item }) => item.id),
  );
  const rows = items.map(({ item }, i) => {
    const { decision } = outcomes[i] as Decided;
    return {
      itemId: item.id,
      afterId: last.get(item.id) as number,
      action: decision.action,
      fromState: item.state,
      toState: decision.to as ItemState,
      meetingId: decision.meetingId,
      written: decision.written,
      comment: decision.comment,
      contentHash: decision.contentHash,
      lineId: item.lineId,
      userId,
    };
  });
  const { identifiers } = await manager.insert(DecisionProposal, rows);
  return identifiers.map(({ id }) => id as number);
}

async function lastDone(manager: EntityManager, itemIds: readonly number[]): Promise<Map<number, number>> {
  const rows: { item_id: number; id: number }[] = await manager.query(
    'select item_id, max(id) as id from decision where item_id = any($1) group by item_id',
    [itemIds],
  );
  return new Map(rows.map((row) => [row.item_id, row.id]));
}
