import { ROUND } from '../../domain/workflow/lifecycle.js';
import type { Tone } from '../../domain/workflow/states.js';
import { dateTime } from '../../web/format.js';
import { DEADLINES } from './deadlines.js';
import type { RoundState } from './round.entity.js';
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
  const state = ROUND.states[data.state as RoundState];
  const what = state ? `Runden er nu: ${state.label.toLowerCase()}` : moved.join('. ');
  return { what: what || 'Runden er ændret', quote: data.reason ?? null };
}
