import { type EntityManager, In, IsNull, Not } from 'typeorm';
import type { DecisionInput } from '../../domain/takstbilag/input.js';
import type { Body, ItemState } from '../../domain/workflow/states.js';
import { calendarDay } from '../../web/local-day.js';
import { meetingName } from '../../web/meeting-name.js';
import { mandateGiven } from '../mandates/mandate.entity.js';
import { Decision } from '../review/decision.entity.js';
import type { Item } from '../review/item.entity.js';

/** What FU and DAS have decided on the items, as the takstbilag tells it. */
export async function decisionsOf(manager: EntityManager, items: readonly Item[]): Promise<DecisionInput[]> {
  const keys = new Map(items.map(({ id, lineKey }) => [id, lineKey]));
  const decisions = await manager.find(Decision, {
    where: { itemId: In([...keys.keys()]), body: Not(IsNull()) },
    relations: { meeting: true, mandate: { meeting: true } },
    order: { id: 'ASC' },
  });
  return decisions.map(({ id, itemId, decidedAt, body, action, fromState, toState, comment, meeting, mandate }) => ({
    id,
    lineKey: keys.get(itemId) as string,
    at: calendarDay(decidedAt),
    body: body as Body,
    action,
    from: fromState,
    to: toState as ItemState,
    comment,
    meeting: meeting && meetingName(meeting),
    // A delegation names the mandate it gave: it was not made under one.
    mandate: body === 'FU' && mandate ? `Mandat ${mandateGiven(mandate)}` : null,
  }));
}
