import { type EntityManager, In, IsNull, Not } from 'typeorm';
import type { DecisionInput } from '../../domain/takstbilag/input.js';
import type { Body, ItemState } from '../../domain/workflow/states.js';
import { calendarDay } from '../../web/local-day.js';
import { meetingName } from '../../web/meeting-name.js';
import { mandateGiven } from '../mandates/mandate.entity.js';
import { Decision } from '../review/decision.entity.js';
import type { Item } from '../review/item.entity.js';

/**
 * What FU and DAS have decided on the items, as the takstbilag tells it: of a takst in force what led to it, and nothing of a
 * revision that is treated or was refused since.
 */
export async function decisionsOf(manager: EntityManager, items: readonly Item[]): Promise<DecisionInput[]> {
  const known = new Map(items.map((item) => [item.id, item]));
  const decisions = await manager.find(Decision, {
    where: { itemId: In([...known.keys()]), body: Not(IsNull()) },
    relations: { meeting: true, mandate: { meeting: true } },
    order: { id: 'ASC' },
  });
  const told = decisions.filter(({ id, itemId }) => id <= (known.get(itemId)?.inForce?.decisionId ?? id));
  return told.map(({ id, itemId, decidedAt, body, action, fromState, toState, comment, meeting, mandate }) => ({
    id,
    lineKey: known.get(itemId)?.lineKey ?? '',
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
