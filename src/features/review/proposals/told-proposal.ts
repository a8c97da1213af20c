import type { Who } from '../../../domain/access/roles.js';
import { WORKFLOW } from '../../../domain/workflow/workflow.js';
import { shortDateTime } from '../../../web/format.js';
import { meetingName } from '../../../web/meeting-name.js';
import type { DecisionProposal } from './decision-proposal.entity.js';

/** A decision that waits to be confirmed, as it is told. */
export interface ToldProposal {
  id: number;
  action: DecisionProposal['action'];
  /** "Godkend". */
  label: string;
  by: string;
  at: Date;
  /** "Møde i FU den 12. november 2026"; null: outside a meeting. */
  where: string | null;
  grounds: string | null;
  /** The person asked made it, and may withdraw it. */
  mine: boolean;
}

/** With its user and meeting. */
export function toldProposal(who: Who, proposal: DecisionProposal): ToldProposal {
  const { id, action, user, proposedAt, meeting, comment } = proposal;
  return {
    id,
    action,
    label: proposedLabel(proposal),
    by: user.name,
    at: proposedAt,
    where: meeting && meetingName(meeting),
    grounds: comment,
    mine: proposal.userId === who.userId,
  };
}

/** "Godkend". */
export function proposedLabel({ action, fromState }: Pick<DecisionProposal, 'action' | 'fromState'>): string {
  const row = WORKFLOW.find((one) => one.action === action && one.body === 'FU' && one.from.includes(fromState));
  return row?.label ?? action;
}

/** "Venter på bekræftelse: Godkend af FU-medlem, Aalborg Kommune, 29. nov. kl. 19.10" */
export const waitingText = ({ label, by, at }: Pick<ToldProposal, 'label' | 'by' | 'at'>): string =>
  `Venter på bekræftelse: ${label} af ${by}, ${shortDateTime(at)}`;
