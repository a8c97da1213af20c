import type { EntityManager } from 'typeorm';
import { amount } from '../../domain/amount.js';
import type { TilbudChangeInput } from '../../domain/takstbilag/input.js';
import { CHANGE_KIND_LABELS } from '../../domain/tilbud-changes/kinds.js';
import { calendarDay } from '../../web/local-day.js';
import { meetingName } from '../../web/meeting-name.js';
import { newestDecisions } from './approved-changes.service.js';
import type { TilbudChangeDecision } from './tilbud-change-decision.entity.js';

/** The decided ind- and udmeldinger of a takstår, as its takstbilag tells of them: in the order in which they were decided. */
export async function decidedTilbudChanges(manager: EntityManager, year: number): Promise<TilbudChangeInput[]> {
  return (await newestDecisions(manager, 'change.year = :year', { year })).map(inputOf);
}

function inputOf({ content, outcome, body, grounds, ...where }: TilbudChangeDecision): TilbudChangeInput {
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
