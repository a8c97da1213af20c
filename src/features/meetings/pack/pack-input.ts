import type { Amount } from '../../../domain/amount.js';
import type { AnnexKind, Participant, PointKind, PointTexts } from '../../../domain/meeting/points.js';
import type { Body } from '../../../domain/workflow/states.js';

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
}

export interface PointInput extends PointTexts {
  position: number;
  kind: PointKind;
  title: string;
  /** As typed; empty: as was decided on its takster. */
  beslutning: string;
  lukket: boolean;
  takster: readonly PackTakst[];
  annexes: readonly AnnexInput[];
  /** What FU has decided, for an orientering. */
  told: readonly ToldDecision[];
}

export interface AnnexInput {
  kind: AnnexKind;
  title: string;
  text: string;
  lukket: boolean;
  /** What an overview of changes shows. */
  takster: readonly PackTakst[];
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

/** A decision of FU as DAS is told of it. */
export interface ToldDecision {
  /** "YYYY-MM-DD". */
  on: string;
  outcome: string;
  party: string;
  name: string;
  grounds: string | null;
  /** Under what FU could decide it. */
  mandate: string;
  lukket: boolean;
}
