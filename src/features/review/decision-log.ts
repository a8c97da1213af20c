import type { EntityManager } from 'typeorm';
import { doneText } from '../../domain/workflow/done-text.js';
import { whereDecided } from '../../web/meeting-name.js';
import { mandateGiven } from '../mandates/mandate.entity.js';
import { Decision } from './decision.entity.js';
import { proposalLog } from './proposals/proposal-log.js';

/** One line in the log of an item. */
export interface LogLine {
  /** null: a proposal, which is no decision. */
  id: number | null;
  at: Date;
  /** null: the system itself. */
  by: string | null;
  action: Decision['action'] | 'propose';
  /** "Sendt tilbage af FU". */
  done: string;
  /** Who proposed what `by` confirmed. */
  proposedBy: string | null;
  /** It was registered by a member of the item's own driftsherre. */
  ownMember: boolean;
  /** "Møde i DAS den 12. november 2026", "skriftlig behandling"; null for what no body decided. */
  where: string | null;
  /** The mandate FU approved or refused under: "mandat givet af DAS på mødet den 12. november 2026". */
  mandate: { id: number; text: string } | null;
  grounds: string | null;
  contentHash: string;
  /** It was taken back later. */
  undone: boolean;
}

/** Everything that was done with an item, newest first; what was proposed is for those who treat it. */
export async function decisionLog(manager: EntityManager, itemId: number, reviews: boolean): Promise<LogLine[]> {
  const decisions = await manager.find(Decision, {
    where: { itemId },
    relations: { user: true, meeting: true, mandate: { meeting: true }, proposal: { user: true } },
    order: { id: 'DESC' },
  });
  const undone = new Set(decisions.flatMap(({ undoes }) => undoes ?? []));
  const decided = decisions.map(
    (decision): LogLine => ({
      id: decision.id,
      at: decision.decidedAt,
      by: decision.user?.name ?? null,
      action: decision.action,
      done: doneText(decision),
      proposedBy: decision.proposal?.user.name ?? null,
      ownMember: decision.ownMember,
      where: whereDecided(decision),
      mandate: mandateOf(decision),
      grounds: decision.comment,
      contentHash: decision.contentHash,
      undone: undone.has(decision.id),
    }),
  );
  if (!reviews) return decided;
  const proposed = await proposalLog(manager, itemId);
  return [...decided, ...proposed].toSorted((one, other) => other.at.getTime() - one.at.getTime());
}

/** A delegation names the mandate it gave: it was not made under one. */
const mandateOf = ({ body, mandate }: Decision): LogLine['mandate'] =>
  body === 'FU' && mandate ? { id: mandate.id, text: `mandat ${mandateGiven(mandate)}` } : null;
