import type { Competence } from '../mandates/competences.js';
import type { Body } from '../workflow/states.js';

/** What is ready for a meeting, and what its fixed points speak of. Days in words: "12. november 2026". */
export interface Ready {
  body: Body;
  year: number;
  /** The last meeting of the body before this one; null: there was none. */
  lastMeeting: string | null;
  /** The next one that is called; null: none. */
  nextMeeting: string | null;
  /** What waits for the body, by driftsherre: FU's markeringer and delegations, or what FU passed on to DAS. */
  takster: ReadyTakster[];
  /** Of the same, what is reported again during the year, by revision. */
  revisioner: ReadyRevision[];
  /** The ind- and udmeldinger that wait for DAS; null: none, or the meeting is FU's. */
  tilbud: ReadyTilbud | null;
  /** What DAS is asked to approve together; null: nothing, or the meeting is FU's. */
  takstbilag: ReadyTakstbilag | null;
}

export interface ReadyTakster {
  code: number;
  party: string;
  items: number[];
  /** How many of them DAS has delegated to FU. */
  delegated: number;
  /** The smallest and the largest real change, as shown; null where none can be compared. */
  realChanges: { from: string; to: string } | null;
}

export interface ReadyRevision extends Omit<ReadyTakster, 'code'> {
  id: number;
  /** The first day, in words. */
  appliesFrom: string;
  /** Why the driftsherre revises its takster. */
  reason: string;
  /** How far FU gets with a revision by the agreement. */
  competence: Competence;
}

export interface ReadyTilbud {
  changes: number[];
  parties: number;
}

export interface ReadyTakstbilag {
  takster: number;
  parties: number;
  /** Takster that are not ready for approval. */
  notReady: number;
}
