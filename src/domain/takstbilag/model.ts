/**
 * The takstbilag as data: what is stored, hashed and rendered (domain.md, "takstbilag"). It is kept as JSON, so amounts are
 * canonical text ("2551.02"), percentages rounded to two decimals, dates "YYYY-MM-DD". It names no persons.
 */
export interface TakstbilagModel {
  /** Of this shape; a stored model is read by the shape it was made with. */
  format: 1;
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
  sections: PartySection[];
  awaiting: AwaitingTakst[];
  decisions: DecisionEntry[];
  changes: { sinceEdition: number | null; entries: ChangeEntry[] };
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
  places: string | null;
  takst: string;
  unit: string;
  validFrom: string;
  previous: PreviousTakst | null;
  /** Percentage points; null where there is nothing to compare with. */
  nominalChange: string | null;
  realChange: string | null;
  /** "ikke renset": last year's grundlag is unknown, so the takster themselves are compared. */
  comparedOn: 'renset' | 'ikke renset' | null;
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
  reason: string | null;
  decision: string | null;
  date: string | null;
}
