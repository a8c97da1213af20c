import type { EntityManager } from 'typeorm';
import { isCovered } from '../../../domain/mandates/coverage.js';
import { limitsInWords } from '../../../domain/mandates/mandate.js';
import type { Facts } from '../../../domain/workflow/facts.js';
import { MandateRow, mandateGiven } from '../../mandates/mandate.entity.js';
import type { Item } from '../item.entity.js';

/** Under which mandate FU may approve a case, or why it may not. */
export type CaseMandate = { id: number; text: string } | { refusal: { code: string; message: string } };

/** Of what lies with FU to be approved under a mandate; null: the case is none of that. */
export async function caseMandate(
  manager: EntityManager,
  { state }: Item,
  { kind, mandate }: Facts,
): Promise<CaseMandate | null> {
  const isFus = state === 'delegated' || state === 'in_fu';
  if (!isFus || (state === 'in_fu' && kind === 'yearly' && !isCovered(mandate))) return null;
  if (!isCovered(mandate)) return { refusal: { code: mandate.refusal.code, message: mandate.refusal.message } };
  const row = await manager.findOneOrFail(MandateRow, { where: { id: mandate.id }, relations: { meeting: true } });
  const limits = limitsInWords(row);
  return { id: row.id, text: `FU afgør taksten efter mandat ${mandateGiven(row)}${limits ? `: ${limits}` : ''}.` };
}
