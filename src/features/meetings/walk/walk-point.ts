import type { Body } from '../../../domain/workflow/states.js';
import { coveredByApproveAll } from '../../../domain/workflow/workflow.js';
import type { Decision } from '../../review/decision.entity.js';
import type { Item } from '../../review/item.entity.js';
import type { ToldProposal } from '../../review/proposals/proposals.service.js';
import type { TilbudChangeDecision } from '../../tilbud-changes/decide/tilbud-change-decision.entity.js';
import type { TilbudChangeRow } from '../../tilbud-changes/tilbud-change.entity.js';
import type { Agenda } from '../agenda/agenda.js';
import type { Meeting } from '../meeting.entity.js';
import type { PointInput } from '../pack/pack-input.js';
import type { MeetingPoint } from '../points/meeting-point.entity.js';

/** A point as the meeting goes through it. */
export interface WalkPoint {
  meeting: Meeting;
  point: MeetingPoint;
  items: Item[];
  /** What was decided in the meeting, by item. */
  decided: ReadonlyMap<number, Decision>;
  changes: TilbudChangeRow[];
  /** What was decided in the meeting, by ind- or udmelding. */
  changesDecided: ReadonlyMap<number, TilbudChangeDecision>;
  /** How many others of the same kind were decided before, by ind- or udmelding. */
  precedents: ReadonlyMap<number, number>;
  /** Decisions that wait to be confirmed, by item. */
  waiting: ReadonlyMap<number, ToldProposal>;
  total: number;
  previous: MeetingPoint | null;
  next: MeetingPoint | null;
  /** The point as the members' papers have it. */
  papers: PointInput;
  /** The beslutning as the decisions that are registered at it say. */
  proposed: string;
  /** What DAS' "alle" comprises, at the point of the takstbilag; null elsewhere, and when the meeting is over. */
  agenda: Agenda | null;
  maySeeNotes: boolean;
}

/** Whether the body that meets has still to decide on it. */
export const isUndecided = ({ state }: Item, body: Body): boolean =>
  body === 'FU' ? state === 'in_fu' || state === 'delegated' : coveredByApproveAll(state);

/** Whether DAS has still to decide on it. */
export const isWaiting = ({ state }: TilbudChangeRow): boolean => state === 'reported';
