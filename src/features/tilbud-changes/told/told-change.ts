import { contentOf } from '../../../domain/tilbud-changes/change-content.js';
import type { Precedent } from '../precedents/precedents.service.js';
import type { TilbudChangeRow } from '../tilbud-change.entity.js';
import type { ChangeCase } from '../tilbud-changes.service.js';

/** A request as the API tells it. */
export const toldChange = (change: TilbudChangeRow) => ({
  id: change.id,
  ...contentOf(change),
  source: change.source,
  state: change.state,
  late: change.late,
  lateReason: change.lateReason,
  recommendation: change.recommendation,
  contentHash: change.contentHash,
  reportedAt: change.reportedAt.toISOString(),
});

export const toldDecision = (decision: Omit<Precedent, 'change'>) => ({
  id: decision.id,
  changeId: decision.changeId,
  outcome: decision.outcome,
  body: decision.body,
  meetingId: decision.meetingId,
  written: decision.written,
  minutes: decision.minutes,
  decidedOn: decision.decidedOn ?? decision.meeting?.heldOn ?? null,
  grounds: decision.grounds,
  contentHash: decision.contentHash,
  registeredBy: decision.user.name,
  registeredAt: decision.decidedAt.toISOString(),
});

export const toldPrecedent = (precedent: Precedent) => ({
  ...toldDecision(precedent),
  change: { id: precedent.changeId, ...contentOf(precedent.content) },
});

export const toldCase = ({ change, decisions, missing, precedents }: ChangeCase) => ({
  ...toldChange(change),
  missing,
  decisions: decisions.map(toldDecision),
  precedents: precedents.map(toldPrecedent),
});
