import type { Amount } from '../amount.js';
import type { PreviousLine } from '../rules/context.js';
import type { Group, Line } from '../takst.js';
import type { Body, ItemState, NONE } from '../workflow/states.js';
import type { Action } from '../workflow/workflow.js';
import type { Party, TakstbilagModel } from './model.js';
import type { PopulationBasis } from './model-sections.js';

/** Everything a takstbilag is made of, loaded before. The order of the lists does not matter. */
export interface TakstbilagInput {
  year: number;
  edition: number;
  /** "YYYY-MM-DD", the day the edition is made. */
  date: string;
  /** P/L of the takstår, percentage points. */
  pl: Amount;
  /** All parties of the agreement, also those with nothing to report. */
  parties: readonly Party[];
  approved: readonly ApprovedInput[];
  awaiting: readonly AwaitingInput[];
  /** Takster of revisions that are treated or were refused, while others are in force: no grounds may name them. */
  withheld: readonly Amount[];
  decisions: readonly DecisionInput[];
  objective: readonly ObjectiveInput[];
  /** What is decided of ind- and udmeldinger. */
  tilbudChanges: readonly TilbudChangeInput[];
  /** The editions of the takstår that were published before, oldest first. */
  published: readonly TakstbilagModel[];
}

export interface ApprovedInput {
  driftsherre: number;
  line: Line;
  /** The group of the line with all its lines, also those that are not approved. */
  group: Group;
  previous: PreviousLine | null;
}

/** An item that is undecided, rejected or delegated, or a takst of last year that nobody has reported. */
export interface AwaitingInput {
  driftsherre: number;
  /** A whole line fits; of its figures none is published. `takst` keeps grounds from naming it. */
  line: NamedLine & { takst?: Amount | null };
  previous: PreviousLine | null;
  state: Exclude<ItemState, 'approved'> | typeof NONE;
}

/** The part of a line that says what it is. */
export type NamedLine = Pick<
  Line,
  'lineKey' | 'tilbudName' | 'paragraf' | 'serviceKind' | 'level' | 'unit' | 'targetGroup' | 'groupKey'
>;

export interface DecisionInput {
  /** In the order in which they were registered. */
  id: number;
  lineKey: string;
  /** "YYYY-MM-DD" in Denmark. */
  at: string;
  body: Body;
  action: Action;
  from: ItemState | typeof NONE;
  to: ItemState;
  comment: string | null;
  /** "Møde i DAS den 12. november 2026"; null: skriftlig behandling. */
  meeting: string | null;
  /** The mandate it was made under, down to the meeting: "Mandat givet af DAS på mødet den 12. november 2026". */
  mandate?: string | null;
}

/** What is paid by population: whole kroner that add up to the budget. */
export interface ObjectiveInput {
  driftsherre: number;
  tilbud: string;
  budget: Amount;
  populationBasis: PopulationBasis;
  shares: readonly { party: number; population: number; share: Amount }[];
  /** The tilbud has a takst too, for what is not paid by population. */
  takstAlso: boolean;
}

/** A decided ind- or udmelding, or another change of a tilbud. */
export interface TilbudChangeInput {
  driftsherre: number;
  tilbud: string;
  /** "Udmelding", "Nyt navn", "Delt i flere": as the treatment names it. */
  kindText: string;
  /** "YYYY-MM-DD". */
  effectiveDate: string | null;
  placesBefore: Amount | null;
  placesAfter: Amount | null;
  /** "Godkendt af DAS", "Afvist af DAS". */
  outcome: string;
  grounds: string | null;
  /** "YYYY-MM-DD", the day of the decision. */
  date: string;
  /** null: skriftlig behandling. */
  meeting: string | null;
}
