import type { EntityManager } from 'typeorm';
import type { ChangeContent } from '../../../domain/tilbud-changes/change-content.js';
import { TilbudChangeDecision } from '../decide/tilbud-change-decision.entity.js';
import { contentHashOf, storedContent } from '../report/content-hash.js';
import { TilbudChangeRow } from '../tilbud-change.entity.js';

/** A request that was decided before the system, as its minutes say. */
export interface EarlierDecision {
  content: ChangeContent;
  outcome: 'approved' | 'refused';
  grounds: string | null;
  minutes: string;
  decidedOn: string;
}

/** Keeps a decision as a precedent: the tilbudsvifte has had its effect already. */
export async function keepEarlierDecision(
  manager: EntityManager,
  userId: number,
  { content, outcome, grounds, minutes, decidedOn }: EarlierDecision,
): Promise<void> {
  const contentHash = contentHashOf(content);
  const { id: changeId } = await manager.save(TilbudChangeRow, {
    ...storedContent(content),
    source: 'minutes' as const,
    state: outcome,
    contentHash,
  });
  const decision = { changeId, outcome, body: 'DAS' as const, grounds, minutes, decidedOn, contentHash, userId };
  await manager.insert(TilbudChangeDecision, { ...decision, content: storedContent(content) });
}
