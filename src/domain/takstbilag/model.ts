import type {
  Analysis,
  Correction,
  ExtraService,
  ObjectiveFinancing,
  TilbudChangeEntry,
  TwoPartGroup,
} from './model-sections.js';

/**
 * The takstbilag as data: what is stored, hashed and rendered (domain.md, "takstbilag"). It is kept as JSON, so amounts are
 * canonical text ("2551.02"), percentages rounded to two decimals, dates "YYYY-MM-DD". It names no persons.
 */
export interface TakstbilagModel {
  /** Of this shape. What was stored in an earlier one is read through `readModel` (stored-model.ts). */
  format: 2;
  takstaar: number;
  edition: number;
  /** "endelig" when no takst awaits a decision. */
  status: 'endelig' | 'foreløbig';
  statusText: string;
  date: string;
  /** P/L of the takstår in percentage points. */
  pl: string;
  guide: GuideSection[];
  overview: { parties: OverviewRow[]; total: Development };
  /** Every approved takst, once; the sections that follow tell of some of them in another order. */
  sections: PartySection[];
  twoPart: TwoPartGroup[];
  extraServices: ExtraService[];
  awaiting: AwaitingTakst[];
  objectiveFinancing: ObjectiveFinancing[];
  tilbudChanges: TilbudChangeEntry[];
  decisions: DecisionEntry[];
  /** Against the edition that was published before. */
  changes: { sinceEdition: number | null; entries: ChangeEntry[] };
  /** Every change since the first edition, in the order of the editions in which they came. */
  corrections: Correction[];
  /** null: the edition is from before there was one. */
  analysis: Analysis | null;
}

export interface GuideSection {
  heading: string;
  text: string;
}

export interface Party {
  code: number;
  name: string;
}

export interface Development {
  takster: number;
  approved: number;
  awaiting: number;
  /** Average real change of the approved takster, weighted by money, percentage points; null where none can be compared. */
  realChange: string | null;
  /** How many takster the average rests on. */
  compared: number;
}

export interface OverviewRow extends Development {
  party: Party;
}

export interface PartySection {
  party: Party;
  paragraffer: { paragraf: string; takster: PublishedTakst[] }[];
}

/** What a takst is called: no figures of any year. */
export interface TakstName {
  lineKey: string;
  tilbud: string;
  paragraf: string;
  /** "Gennemsnitstakst", "Niveau 3", "Basistakst" … */
  ydelse: string;
  targetGroup: string | null;
}

export interface PublishedTakst extends TakstName {
  portalId: string | null;
  /** What it is a part of the price of; null: it is the whole price of a place. */
  part: 'basis' | 'aktivitet' | 'tillæg' | null;
  level: number | null;
  places: string | null;
  takst: string;
  unit: string;
  validFrom: string;
  /** Where it begins within the takstår: the takst that was in force until then. */
  replaces: ReplacedTakst | null;
  /** Last year's takst that it is compared with. */
  previous: PreviousTakst | null;
  /** It follows a takst of another takst model: alone it is not to be compared with that (`twoPart` compares them as one). */
  newModel: boolean;
  /** Percentage points; null where there is nothing to compare with. */
  nominalChange: string | null;
  realChange: string | null;
  /** "ikke renset": last year's grundlag is unknown, so the takster themselves are compared. */
  comparedOn: 'renset' | 'ikke renset' | null;
  /** What approved it; null where it was taken over from an earlier takstbilag. */
  decision: TakstDecision | null;
}

/** The chain behind a takst: the decision with its meeting, the mandate it was made under, the day. */
export interface TakstDecision {
  text: string;
  mandate: string | null;
  date: string;
}

/** A takst that was in force from a day of the takstår until another took its place. */
export interface ReplacedTakst {
  takst: string;
  unit: string;
  validFrom: string;
}

export interface PreviousTakst {
  takst: string;
  unit: string;
}

/** A takst without a decision: last year's, for information. It has no field that could hold a figure of the new year. */
export interface AwaitingTakst extends TakstName {
  party: Party;
  previous: PreviousTakst | null;
  stateText: string;
}

/** One thing a body decided, on one or many takster. */
export interface DecisionEntry {
  date: string;
  body: 'FU' | 'DAS';
  meeting: string;
  outcome: string;
  /** The mandate it was made under, down to the meeting that gave it. */
  mandate: string | null;
  comment: string | null;
  takster: { party: string; tilbud: string; paragraf: string; ydelse: string }[];
}

/** A takst that differs from the edition before. */
export interface ChangeEntry extends TakstName {
  party: Party;
  kind: 'ny' | 'ændret' | 'udgået';
  unit: string;
  old: string | null;
  new: string | null;
  /** From when the new takst applies; null where there is none. */
  validFrom: string | null;
  reason: string | null;
  decision: string | null;
  mandate: string | null;
  date: string | null;
}
