import type { EntityManager } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import type { Mandate } from '../../../domain/mandates/mandate.js';
import type { Decided, Decision } from '../../../domain/workflow/decide.js';
import { MandateRow } from '../../mandates/mandate.entity.js';
import { MandateEnd } from '../../mandates/mandate-end.entity.js';
import { MandateItem } from '../../mandates/mandate-item.entity.js';
import type { ItemWithFacts } from './item-facts.js';
import type { Judged } from './judge-decision.js';

/** Within what a delegation is given; nothing said: without a limit, until it is ended. */
export type MandateLimits = Partial<Pick<Mandate, 'largestChange' | 'until'>>;

type Registered = Pick<Decision, 'comment' | 'meetingId'>;

/** A delegation gives FU a mandate, which its decisions name; what DAS takes back ends it. */
export async function withMandates(
  manager: EntityManager,
  who: Who,
  { candidates: items, outcomes }: Judged,
  limits: MandateLimits,
): Promise<Decided[]> {
  const [first] = outcomes;
  if (first?.decision.action === 'take_back')
    for (const { item } of items) await takeBack(manager, who, item.id, null, first.decision);
  if (first?.decision.action !== 'delegate') return outcomes;
  const mandateId = await giveMandate(manager, who, items, first.decision, limits);
  return outcomes.map((outcome) => ({ ...outcome, decision: { ...outcome.decision, mandateId } }));
}

/** The mandate of one delegation: it names what was delegated. Its id. */
async function giveMandate(
  manager: EntityManager,
  { userId }: Who,
  delegated: readonly ItemWithFacts[],
  { comment, meetingId }: Registered,
  { largestChange = null, until = null }: MandateLimits,
): Promise<number> {
  const [first] = delegated;
  const { id } = await manager.save(MandateRow, {
    scope: 'items' as const,
    kind: first?.facts.kind ?? ('yearly' as const),
    year: first?.item.year ?? null,
    organisation: null,
    largestChange,
    until,
    text: comment,
    meetingId,
    written: meetingId === null,
    givenBy: userId,
  });
  await manager.insert(
    MandateItem,
    delegated.map(({ item }) => ({ mandateId: id, itemId: item.id })),
  );
  return id;
}

/** FU no longer decides the item under that mandate; null: under none that names it. What FU has decided stands. */
export async function takeBack(
  manager: EntityManager,
  { userId }: Who,
  itemId: number,
  mandateId: number | null,
  { comment, meetingId }: Registered,
): Promise<void> {
  const naming = await manager.findBy(MandateItem, { itemId, ...(mandateId === null ? {} : { mandateId }) });
  await manager.insert(
    MandateEnd,
    naming.map((named) => ({
      mandateId: named.mandateId,
      itemId,
      reason: comment ?? '',
      meetingId,
      written: meetingId === null,
      endedBy: userId,
    })),
  );
}
