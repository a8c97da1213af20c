import type { ChangeEntry, Party, PreviousTakst, TakstName } from './model.js';

/** The sections of the takstbilag beside the list of takster. Amounts, percentages and dates are texts, as in model.ts. */

/** A takst model in two parts, shown as one: what a place costs is the basis takst and one of the activity takster. */
export interface TwoPartGroup {
  party: Party;
  tilbud: string;
  paragraf: string;
  /** Name of the takstgruppe, where it has one. */
  takstgruppe: string | null;
  /** The approved ones: basis first, then the activity takster upwards. */
  takster: PartTakst[];
  /** How many takster of the group await a decision. */
  awaiting: number;
  /** The takst that the model took the place of; null where the model is the same as last year. */
  follows: (PreviousTakst & { ydelse: string }) | null;
  /** How all its takster move as one against last year, beyond P/L; null while some await, or nothing can be compared. */
  realChange: string | null;
}

export interface PartTakst extends Pick<TakstName, 'lineKey' | 'ydelse' | 'targetGroup'> {
  part: 'basis' | 'aktivitet';
  level: number | null;
  takst: string;
  unit: string;
  validFrom: string;
  /** Last year's takst of the same line; null where the group follows one of another model. */
  previous: PreviousTakst | null;
  /** An activity takst together with the basis takst, per unit; null where they are paid in different units. */
  inAll: string | null;
}

/** A tillæg, paid beside a takst, with the takster of its tilbud and paragraf that it comes on top of. */
export interface ExtraService extends TakstName {
  party: Party;
  takst: string;
  unit: string;
  validFrom: string;
  previous: PreviousTakst | null;
  realChange: string | null;
  beside: { lineKey: string; ydelse: string; takst: string; unit: string }[];
}

/** Who is counted where a budget is paid by population. */
export type PopulationBasis = '0-17' | 'alle';

/** A budget that is paid by every party by population; the shares are whole kroner and add up to it. */
export interface ObjectiveFinancing {
  party: Party;
  tilbud: string;
  budget: string;
  populationBasis: PopulationBasis;
  shares: { party: Party; population: number; share: string }[];
  takstAlso: boolean;
}

/** A decided ind- or udmelding, or another change of a tilbud. */
export interface TilbudChangeEntry {
  party: Party;
  tilbud: string;
  kindText: string;
  effectiveDate: string | null;
  placesBefore: string | null;
  placesAfter: string | null;
  outcome: string;
  grounds: string | null;
  date: string;
  meeting: string;
}

/** A change with the edition in which it came. */
export interface Correction extends ChangeEntry {
  edition: number;
}

/** How the approved takster move beyond P/L, cleaned of earlier years' results. */
export interface Analysis {
  total: Average;
  /** Those with approved takster, in the order of the document. */
  parties: (Average & { party: Party })[];
  paragraffer: (Average & { paragraf: string })[];
}

/** Average real change of some approved takster, percentage points; null where none can be compared. */
export interface Average {
  /** The approved takster. */
  takster: number;
  /** Weighted by budget: a takst counts with the kroner it brings in. `moneyTakster` is how many it rests on. */
  byMoney: string | null;
  moneyTakster: number;
  /** Weighted by places; `placesTakster` is how many it rests on. */
  byPlaces: string | null;
  placesTakster: number;
  /** Approved takster that can't be compared with last year: new ones, and those with another unit. */
  notCompared: number;
}
