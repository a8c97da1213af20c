import type { Body } from '../../domain/workflow/states.js';
import { coveredByApproveAll } from '../../domain/workflow/workflow.js';
import type { Decision } from '../review/decision.entity.js';
import type { Item } from '../review/item.entity.js';
import type { Agenda } from './agenda.js';
import type { Meeting } from './meeting.entity.js';
import type { MeetingPoint } from './meeting-point.entity.js';
import type { ToldDecision } from './pack/pack-input.js';

/** A point as the meeting goes through it. */
export interface WalkPoint {
  meeting: Meeting;
  point: MeetingPoint;
  items: Item[];
  /** What was decided in the meeting, by item. */
  decided: ReadonlyMap<number, Decision>;
  total: number;
  previous: MeetingPoint | null;
  next: MeetingPoint | null;
  /** The beslutning as the decisions on its takster say it. */
  proposed: string;
  /** Orientering fra FU. */
  told: readonly ToldDecision[];
  /** What DAS' "alle" comprises, at the point of the takstbilag; null elsewhere, and when the meeting is over. */
  agenda: Agenda | null;
  maySeeNotes: boolean;
}

/** Whether the body that meets has still to decide on it. */
export const isUndecided = ({ state }: Item, body: Body): boolean =>
  body === 'FU' ? state === 'in_fu' || state === 'delegated' : coveredByApproveAll(state);
