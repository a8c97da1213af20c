import type { EntityManager } from 'typeorm';
import { keptRows } from '../../../database/kept-rows.js';
import { amount } from '../../../domain/amount.js';
import type { TilbudChangeInput } from '../../../domain/takstbilag/input.js';
import { CHANGE_KIND_LABELS } from '../../../domain/tilbud-changes/kinds.js';
import { calendarDay } from '../../../web/local-day.js';
import { meetingName } from '../../../web/meeting-name.js';
import type { AsOfThen } from '../../meetings/frame/meeting-days.service.js';
import { TilbudChangeDecision } from '../decide/tilbud-change-decision.entity.js';

/** Decided ind- and udmeldinger, as a takstbilag tells of them: in the order in which they were decided. */
export async function tilbudChangesOf(
  manager: EntityManager,
  decisions: readonly number[],
  asOf: AsOfThen,
): Promise<TilbudChangeInput[]> {
  const rows = await keptRows(manager, TilbudChangeDecision, decisions, { meeting: true });
  return rows.map(({ meeting, ...row }) => inputOf({ ...row, meeting: meeting && asOf(meeting) }));
}

function inputOf({
  content,
  outcome,
  body,
  grounds,
  ...where
}: Omit<TilbudChangeDecision, 'change' | 'user'>): TilbudChangeInput {
  const { meeting, minutes, decidedOn, decidedAt } = where;
  return {
    driftsherre: content.driftsherre,
    tilbud: content.title,
    kindText: CHANGE_KIND_LABELS[content.kind],
    effectiveDate: content.effectiveDate,
    placesBefore: content.placesBefore === null ? null : amount(content.placesBefore),
    placesAfter: content.placesAfter === null ? null : amount(content.placesAfter),
    outcome: outcome === 'approved' ? `Godkendt af ${body}` : `Afvist af ${body}`,
    grounds,
    date: decidedOn ?? meeting?.heldOn ?? calendarDay(decidedAt),
    meeting: meeting ? meetingName(meeting) : minutes,
  };
}
