import type { EntityManager } from 'typeorm';
import { doneText } from '../../domain/workflow/done-text.js';
import { whereDecided } from '../../web/meeting-name.js';
import { mandateGiven } from '../mandates/mandate.entity.js';
import { Decision } from './decision.entity.js';

/** One line in the log of an item. */
export interface LogLine {
  id: number;
  at: Date;
  /** null: the system itself. */
  by: string | null;
  action: Decision['action'];
  /** "Sendt tilbage af FU". */
  done: string;
  /** "Møde i DAS den 12. november 2026", "skriftlig behandling"; null for what no body decided. */
  where: string | null;
  /** The mandate FU approved under: "mandat givet af DAS på mødet den 12. november 2026". */
  mandate: { id: number; text: string } | null;
  grounds: string | null;
  contentHash: string;
  /** It was taken back later. */
  undone: boolean;
}

/** Everything that was done with an item, newest first. */
export async function decisionLog(manager: EntityManager, itemId: number): Promise<LogLine[]> {
  const decisions = await manager.find(Decision, {
    where: { itemId },
    relations: { user: true, meeting: true, mandate: { meeting: true } },
    order: { id: 'DESC' },
  });
  const undone = new Set(decisions.flatMap(({ undoes }) => undoes ?? []));
  return decisions.map((decision) => ({
    id: decision.id,
    at: decision.decidedAt,
    by: decision.user?.name ?? null,
    action: decision.action,
    done: doneText(decision),
    where: whereDecided(decision),
    mandate: mandateOf(decision),
    grounds: decision.comment,
    contentHash: decision.contentHash,
    undone: undone.has(decision.id),
  }));
}

/** A delegation names the mandate it gave: it was not made under one. */
const mandateOf = ({ body, mandate }: Decision): LogLine['mandate'] =>
  body === 'FU' && mandate ? { id: mandate.id, text: `mandat ${mandateGiven(mandate)}` } : null;
