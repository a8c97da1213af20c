import type { EntityManager } from 'typeorm';
import { meetingName } from '../../../web/meeting-name.js';
import { Decision } from '../decision.entity.js';
import type { LogLine } from '../decision-log.js';
import { DecisionProposal } from './decision-proposal.entity.js';
import { standingProposals } from './standing-proposals.js';
import { proposedLabel } from './told-proposal.js';

/** What was proposed on an item, with what became of it. */
export async function proposalLog(manager: EntityManager, itemId: number): Promise<LogLine[]> {
  const proposals = await manager.find(DecisionProposal, {
    where: { itemId },
    relations: { user: true, meeting: true, withdrawal: true },
    order: { id: 'DESC' },
  });
  if (proposals.length === 0) return [];
  const standing = (await standingProposals(manager, [itemId])).get(itemId)?.id;
  const decisions = await manager.findBy(Decision, { itemId });
  const confirmed = new Set(decisions.flatMap(({ proposalId }) => proposalId ?? []));
  return proposals.map((proposal) => ({
    id: null,
    at: proposal.proposedAt,
    by: proposal.user.name,
    action: 'propose',
    done: `Foreslået: ${proposedLabel(proposal)} (${becameOf(proposal, standing, confirmed)})`,
    proposedBy: null,
    ownMember: true,
    where: proposal.meeting && meetingName(proposal.meeting),
    mandate: null,
    grounds: proposal.comment,
    contentHash: proposal.contentHash,
    undone: false,
  }));
}

function becameOf(
  { id, withdrawal }: DecisionProposal,
  standing: number | undefined,
  confirmed: ReadonlySet<number>,
): string {
  if (confirmed.has(id)) return 'bekræftet';
  if (withdrawal) return 'trukket tilbage';
  return id === standing ? 'venter på bekræftelse' : 'bortfaldet';
}
