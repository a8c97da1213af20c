import { TILBUD_CHANGE, type TilbudChangeState } from '../domain/workflow/lifecycle.js';
import { number } from './format.js';
import { Badge, type Tone } from './ui/badge.js';

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
