import { ROUND } from '../../domain/workflow/lifecycle.js';
import type { Tone } from '../../domain/workflow/states.js';
import { dateTime, dayInWords } from '../../web/format.js';
import { localInput } from '../../web/local-day.js';
import { DEADLINES, type TypedDeadlines } from './dates/deadlines.js';
import { PLANNED_DATES, type TypedDates } from './dates/planned-dates.js';
import { EXTENDED_LABELS } from './extension/round-extensions.service.js';
import type { Round, RoundState } from './round.entity.js';
import type { RoundEvent } from './rounds.service.js';

export const ROUND_TONES: Record<RoundState, Tone> = {
  planned: 'neutral',
  open: 'info',
  closed: 'warning',
  approved: 'success',
  published: 'success',
};

/** A change of a round in words, with the grounds that were given. */
export function toldEvent({ data }: RoundEvent): { what: string; quote: string | null } {
  const moved = DEADLINES.flatMap(({ field, label }) => {
    const moment = data[field];
    return moment ? `${label}: nu ${dateTime(new Date(moment))}` : [];
  });
  const planned = PLANNED_DATES.flatMap(({ field, label }) =>
    data[field] === undefined
      ? []
      : `${label}: ${data[field] ? `nu ${dayInWords(data[field])}` : 'ikke længere fastsat'}`,
  );
  const extended = data.until
    ? [
        `Udsættelse til ${data.driftsherre}: ${EXTENDED_LABELS[data.deadline ?? 'reporting']}, nu ${dateTime(new Date(data.until))}`,
      ]
    : [];
  const state = ROUND.states[data.state as RoundState];
  const what = state ? `Runden er nu: ${state.label.toLowerCase()}` : [...moved, ...planned, ...extended].join('. ');
  return { what: what || 'Runden er ændret', quote: data.reason ?? null };
}

/** The round's own deadlines and dates as the fields show them. */
export const typedOf = (round: Round): TypedDeadlines & TypedDates => ({
  changesDeadline: localInput(round.changesDeadline),
  announcedDeadline: localInput(round.announcedDeadline),
  lastNewDeadline: localInput(round.lastNewDeadline),
  lastCorrectionDeadline: localInput(round.lastCorrectionDeadline),
  opensOn: round.opensOn ?? undefined,
  fuOn: round.fuOn ?? undefined,
  dasOn: round.dasOn ?? undefined,
  publicationOn: round.publicationOn ?? undefined,
});
