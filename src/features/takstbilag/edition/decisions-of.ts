import type { DecisionInput } from '../../../domain/takstbilag/input.js';
import type { Body, ItemState } from '../../../domain/workflow/states.js';
import { calendarDay } from '../../../web/local-day.js';
import { meetingName } from '../../../web/meeting-name.js';
import { mandateGiven } from '../../mandates/mandate.entity.js';
import type { AsOfThen } from '../../meetings/frame/meeting-days.service.js';
import type { Decision } from '../../review/decision.entity.js';
import type { EditionItem } from './edition-items.js';

/**
 * What FU and DAS have decided on an item, as the takstbilag tells it: of a takst in force what led to it, and nothing of a
 * revision that is treated or was refused since.
 */
export function decisionsOf({ lineKey, inForce, decisions }: EditionItem, asOf: AsOfThen): DecisionInput[] {
  const told = decisions.filter(({ id, body }) => body !== null && id <= (inForce?.decisionId ?? id));
  return told.map((decision) => toldOf(lineKey, decision, asOf));
}

function toldOf(lineKey: string, decision: Decision, asOf: AsOfThen): DecisionInput {
  const { id, decidedAt, action, fromState, toState, comment, meeting, mandate } = decision;
  const body = decision.body as Body;
  const given = mandate && { ...mandate, meeting: mandate.meeting && asOf(mandate.meeting) };
  return {
    id,
    lineKey,
    at: calendarDay(decidedAt),
    body,
    action,
    from: fromState,
    to: toState as ItemState,
    comment,
    meeting: meeting && meetingName(asOf(meeting)),
    // A delegation names the mandate it gave: it was not made under one.
    mandate: body === 'FU' && given ? `Mandat ${mandateGiven(given)}` : null,
  };
}
