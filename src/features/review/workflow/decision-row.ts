import type { Decided } from '../../../domain/workflow/decide.js';

/** What was decided on an item, as it is appended; `undoes`: the decision that it takes back. */
export const decisionRow = (itemId: number, lineId: number, { decision }: Decided, undoes: number | null) => ({
  itemId,
  lineId,
  action: decision.action,
  fromState: decision.from,
  toState: decision.to,
  body: decision.body,
  meetingId: decision.meetingId,
  written: decision.written,
  mandateId: decision.mandateId,
  ownMember: decision.ownMember,
  proposalId: decision.proposalId,
  comment: decision.comment,
  contentHash: decision.contentHash,
  userId: decision.registeredBy,
  undoes,
});
