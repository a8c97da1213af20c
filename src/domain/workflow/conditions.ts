import type { Facts } from './facts.js';
import type { RefusalCode } from './refusals.js';

/** What must be true of an item for a row of the workflow to apply to it; `refusal` is the answer when no row does. */
export const CONDITIONS = {
  mandate: {
    label: 'mandat fra DAS',
    holds: (facts) => facts.mandate,
    refusal: 'no_mandate',
  },
  marking: {
    label: 'markering',
    holds: (facts) => facts.marking !== null && !facts.mandate,
    refusal: 'wrong_state',
  },
  noMarking: {
    label: 'ingen markering',
    holds: (facts) => facts.marking === null && !facts.mandate,
    refusal: 'wrong_state',
  },
  noDasMarking: {
    label: 'ingen DAS-markering',
    holds: (facts) => facts.marking !== 'DAS',
    refusal: 'das_marking',
  },
  latestDecidedByFu: {
    label: 'FU traf den seneste afgørelse',
    holds: (facts) => facts.latest?.body === 'FU',
    refusal: 'nothing_to_undo',
  },
  latestDecidedByDas: {
    label: 'DAS traf den seneste afgørelse',
    holds: (facts) => facts.latest?.body === 'DAS',
    refusal: 'nothing_to_undo',
  },
} as const satisfies Record<string, { label: string; holds(facts: Facts): boolean; refusal: RefusalCode }>;

export type Condition = keyof typeof CONDITIONS;
