import type { Amount } from '../../../domain/amount.js';
import type { AnnexKind, Participant, PointKind, PointTexts } from '../../../domain/meeting/points.js';
import type { ChangeOverview } from '../../../domain/revision/change-overview.js';
import type { Body } from '../../../domain/workflow/states.js';
import type { Action } from '../../../domain/workflow/workflow.js';

/** Everything a meeting's papers are made from, what is lukket among it. */
export interface PackInput {
  body: Body;
  year: number;
  /** "YYYY-MM-DD". */
  heldOn: string;
  startsAt: string | null;
  endsAt: string | null;
  place: string | null;
  participants: readonly Participant[];
  closed: boolean;
  points: readonly PointInput[];
  /** Decided in the meeting, and at none of its points. */
  outside: readonly PackTakst[];
  outsideChanges: readonly PackChange[];
}

export interface PointInput extends PointTexts {
  position: number;
  kind: PointKind;
  title: string;
  /** As typed; empty: as was decided at it. */
  beslutning: string;
  lukket: boolean;
  takster: readonly PackTakst[];
  changes: readonly PackChange[];
  annexes: readonly AnnexInput[];
  /** What FU has decided, for an orientering; on the takster of a revision apart. */
  told: readonly ToldDecision[];
  toldRevisions: readonly ToldRevision[];
}

export interface AnnexInput {
  kind: AnnexKind;
  title: string;
  text: string;
  lukket: boolean;
  /** What an overview of changes shows: yearly takster, or revisions. */
  takster: readonly PackTakst[];
  revisions: readonly PackRevision[];
}

export interface PackTakst {
  party: string;
  /** "Bostedet Aars (§ 108, niveau 2)" */
  name: string;
  tilbud: string;
  ydelse: string;
  paragraf: string;
  unit: string | null;
  previous: Amount | null;
  /** What it replaces during the year; null: it is no revision, or the takst is new. */
  inForce: Amount | null;
  takst: Amount | null;
  nominal: Amount | null;
  real: Amount | null;
  /** takst × enheder, kroner a year. */
  yearly: Amount | null;
  explanation: string | null;
  recommendation: string | null;
  stateText: string;
  /** Open to DAS' "alle", or decided so. */
  ready: boolean;
  /** It stands at a closed point, in this meeting or another. */
  lukket: boolean;
  /** What was decided on it in this meeting. */
  decision: { outcome: string; grounds: string | null; approval: boolean } | null;
}

/** An ind- or udmelding as the papers show it. */
export interface PackChange {
  party: string;
  title: string;
  /** "Udmelding" */
  kind: string;
  /** "Går ud af tilbudsviften fra 1. januar 2027." */
  effect: string;
  /** "YYYY-MM-DD". */
  from: string;
  /** "28 → 27" */
  places: string;
  reason: string;
  recommendation: string | null;
  stateText: string;
  /** It stands at a closed point, in this meeting or another. */
  lukket: boolean;
  /** What was decided on it in this meeting. */
  decision: { outcome: 'approved' | 'refused'; grounds: string | null } | null;
}

/** What was reported again in a revision, with what was decided of it. */
export interface PackRevision {
  party: string;
  overview: Pick<ChangeOverview, 'year' | 'appliesFrom' | 'reason' | 'rows'>;
  /** null: they comprise what is lukket. */
  sums: Pick<ChangeOverview, 'perTilbud' | 'total'> | null;
  /** By lineKey. */
  outcomes: Readonly<Record<string, string>>;
  /** The lineKeys of takster that stand at a closed point. */
  lukket: readonly string[];
}

export interface ToldRevision {
  revision: PackRevision;
  told: readonly ToldDecision[];
}

/** A decision of FU as DAS is told of it. */
export interface ToldDecision {
  /** "YYYY-MM-DD". */
  on: string;
  action: Action;
  outcome: string;
  party: string;
  name: string;
  lineKey: string;
  /** The upload of a revision that was judged; null: a takst of the yearly round. */
  revisionUpload: number | null;
  grounds: string | null;
  /** Under what FU could decide it. */
  mandate: string;
  lukket: boolean;
}
