import type { EntityManager } from 'typeorm';
import { OWN_CASES_KEY, STANDING_OWN_CASES } from '../../../domain/mandates/own-cases.js';
import type { Proposal } from '../../../domain/workflow/facts.js';
import { DecisionProposal } from './decision-proposal.entity.js';

/**
 * In a query over "proposal" and its "item": nothing has been done with the item since, it is the newest proposal and not
 * withdrawn, its meeting is open, and the agreement lets members propose, though never who submitted the item.
 */
export const STANDS = `proposal.after_id = (SELECT max(done.id) FROM decision done WHERE done.item_id = item.id)
  AND proposal.content_hash = item.content_hash
  AND proposal.id = (SELECT max(newer.id) FROM decision_proposal newer WHERE newer.item_id = item.id)
  AND NOT EXISTS (SELECT FROM proposal_withdrawal taken WHERE taken.proposal_id = proposal.id)
  AND NOT EXISTS (SELECT FROM meeting held WHERE held.id = proposal.meeting_id AND held.state = 'closed')
  AND NOT EXISTS (SELECT FROM submission own WHERE own.id = item.submission_id AND own.submitted_by = proposal.user_id)
  AND coalesce((SELECT own.value FROM parameter_value own WHERE own.year = item.year AND own.key = '${OWN_CASES_KEY}'
    ORDER BY own.id DESC LIMIT 1), '${STANDING_OWN_CASES}') <> 'excluded'`;

/** In a query over "item": a decision on it waits to be confirmed. */
export const AWAITS_CONFIRMATION = `EXISTS (SELECT FROM decision_proposal proposal WHERE proposal.item_id = item.id AND ${STANDS})`;

/** The proposals that stand on some items, by item, with who made them and the meeting. */
export async function standingProposals(
  manager: EntityManager,
  itemIds: readonly number[],
): Promise<ReadonlyMap<number, DecisionProposal>> {
  if (itemIds.length === 0) return new Map();
  const proposals = await manager
    .createQueryBuilder(DecisionProposal, 'proposal')
    .innerJoin('proposal.item', 'item')
    .innerJoinAndSelect('proposal.user', 'user')
    .leftJoinAndSelect('proposal.meeting', 'meeting')
    .where('proposal.itemId = ANY(:itemIds)', { itemIds })
    .andWhere(STANDS)
    .getMany();
  return new Map(proposals.map((proposal) => [proposal.itemId, proposal]));
}

/** The meetings of what is proposed on the items, held so that none is closed while it is confirmed. */
export async function holdProposals(manager: EntityManager, itemIds: readonly number[]): Promise<void> {
  await manager.query(
    `select id from meeting where id in (select meeting_id from decision_proposal where item_id = any($1))
     order by id for share`,
    [itemIds],
  );
}

/** As the workflow looks at it. */
export const proposalFact = ({
  id,
  action,
  toState,
  comment,
  written,
  meeting,
  userId,
}: DecisionProposal): Proposal => ({
  id,
  action,
  to: toState,
  comment,
  written,
  meeting: meeting && { id: meeting.id, body: meeting.body, closed: meeting.state === 'closed' },
  proposedBy: userId,
});
