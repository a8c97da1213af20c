import type { TilbudChangeState } from '../../domain/workflow/lifecycle.js';
import { TILBUD_CHANGE } from '../../domain/workflow/lifecycle.js';
import { dayInWords, number } from '../../web/format.js';
import { meetingName } from '../../web/meeting-name.js';
import { Badge, type Tone } from '../../web/ui/badge.js';
import type { Precedent } from './precedents.service.js';

const TONES: Record<TilbudChangeState, Tone> = {
  late: 'warning',
  reported: 'info',
  withdrawn: 'neutral',
  approved: 'success',
  refused: 'error',
};

export const ChangeStateBadge = ({ state }: { state: TilbudChangeState }) => (
  <Badge tone={TONES[state]}>{TILBUD_CHANGE.states[state].label}</Badge>
);

/** "28 → 27"; of a tilbud that comes in or is new only what it gets. */
export const placesChange = ({
  placesBefore,
  placesAfter,
}: {
  placesBefore: string | null;
  placesAfter: string | null;
}): string => {
  if (placesBefore === null) return placesAfter === null ? '–' : places(placesAfter);
  return `${places(placesBefore)} → ${places(placesAfter)}`;
};

const places = (value: string | null): string => (value === null ? '?' : number(value, value.includes('.') ? 1 : 0));

/** Where a decision was made: "Møde i DAS den 24. oktober 2026". */
export function decidedWhere({
  meeting,
  written,
  minutes,
  decidedOn,
  body,
}: Omit<Precedent, 'change' | 'content'>): string {
  if (meeting) return meetingName(meeting);
  const on = decidedOn ? ` den ${dayInWords(decidedOn)}` : '';
  return written ? `Skriftlig behandling i ${body}${on}` : `${minutes}${on}`;
}
