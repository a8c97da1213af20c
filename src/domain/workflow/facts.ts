import type { Competences } from '../mandates/competences.js';
import type { Coverage } from '../mandates/coverage.js';
import type { OwnCases } from '../mandates/own-cases.js';
import type { ItemKind } from './item-kinds.js';
import type { Body, ItemState, NONE } from './states.js';
import type { Action } from './workflow.js';

/** What is stored of an item, as the decision looks at it. */
export interface Item {
  state: ItemState | typeof NONE;
  /** Code of the driftsherre that reports it. */
  driftsherre: number;
  /** SHA-256 of the canonical content it has now; null before its first submission. */
  contentHash: string | null;
  /** Who submitted the version it has now; null for what was adopted from an older takstbilag. */
  submittedBy: number | null;
}

/** The meeting a decision was made in. */
export interface Meeting {
  id: number;
  body: Body;
  closed: boolean;
}

/** The decision that gave the item its state; what a newer submission has replaced is not one. */
export interface LatestDecision {
  action: Action;
  body: Body;
  from: ItemState;
  meetingClosed: boolean;
  /** It stands in a takstbilag that is published. */
  published: boolean;
}

/** A decision of FU that a member of the item's own driftsherre proposes, and that waits for somebody else to confirm it. */
export interface Proposal {
  id: number;
  action: Action;
  /** Where the item goes when it is confirmed. */
  to: ItemState;
  comment: string | null;
  written: boolean;
  meeting: Meeting | null;
  proposedBy: number;
}

/** What the decision rests on beside the item, loaded before it is asked. */
export interface Facts {
  kind: ItemKind;
  /** Of a submission: what is sent in is the very content that is in force. */
  asInForce: boolean;
  /** The highest body that a markering on the line names. */
  marking: Body | null;
  /** What FU and DAS may do by the agreement, in the takstår of the item. */
  competences: Competences;
  /** The mandate under which FU may decide it, or why there is none. */
  mandate: Coverage;
  /** What a member of FU may do with an item of the own driftsherre, in the takstår of the item. */
  ownCases: OwnCases;
  /** The proposal that stands: the item is as it was when it was made, and nobody has withdrawn it. */
  proposal: Proposal | null;
  latest: LatestDecision | null;
  /** The meeting that the request names. */
  meeting: Meeting | null;
}

/** What somebody asks for. */
export interface DecisionRequest {
  action: Action;
  /** The content the person saw; of a submission, the content that is sent in. */
  contentHash: string;
  /** The state the person saw, where the page says it; another state by now is stale. */
  seenState?: ItemState;
  /** Of a confirmation: the proposal the person saw, where the page says it; another by now is stale. */
  proposalId?: number | undefined;
  comment?: string | null;
  /** "Skriftlig behandling" instead of a meeting. */
  written?: boolean;
  /** Of a submission: the declaration is given. */
  declaration?: boolean;
  /** Of a submission: findings that stop it. */
  openErrors?: number;
}
