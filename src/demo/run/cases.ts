import type { CellChange } from '../change-cells.js';

/** The takst that DAS leaves to FU. */
export const DELEGATED = 'L-813-0001';

/** The takst that FU rejects, with its grounds. */
export const REJECTED = {
  lineKey: 'L-840-0007',
  grounds:
    'Sundhedslovsydelserne er ikke udskilt fra hjemmesygeplejens budget. FU afventer en aftale med den kommunale hjemmesygepleje, før udgiften kan bæres af taksten.',
};

/** The takst that FU sends back, and what the driftsherre then writes in the workbook it gets back. */
export const SENT_BACK = {
  driftsherre: 820,
  lineKey: 'L-820-0010',
  grounds:
    'Det fremgår ikke, hvor mange stillinger der er tale om, og lønnen er budgetteret for hele året, selv om to af dem først besættes 1. marts.',
  corrected: [
    { lineKey: 'L-820-0010', heading: 'Løn', value: 9_150_000 },
    { lineKey: 'L-820-0010', heading: 'Takst', value: 5588.78 },
    {
      lineKey: 'L-820-0010',
      heading: 'Forklaring',
      value:
        'Tre borgere har fra 2026 to medarbejdere i vågne timer. Det er 4,5 stillinger, hvoraf to besættes 1. marts 2027; lønnen er sat ned med januar og februar for de to. Aftalt med de købende kommuner.',
    },
  ] satisfies CellChange[],
};

/** Whom FU and DAS let register: members of several driftsherrer, since nobody decides on the own one's takster alone. */
export const FU_MEMBERS = [860, 851, 810, 1081, 813] as const;
export const DAS_MEMBER = 'das-860';
