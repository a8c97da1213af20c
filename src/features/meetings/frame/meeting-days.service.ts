import type { EntityManager } from 'typeorm';
import { keptRows } from '../../../database/kept-rows.js';
import type { Meeting } from '../meeting.entity.js';
import { MeetingDay } from './meeting-day.entity.js';

/** A meeting as it was set to a day, also where it has been moved since. */
export type AsOfThen = (meeting: Meeting) => Meeting;

/** By the days that were known then. */
export async function meetingsAsOf(manager: EntityManager, dayIds: readonly number[]): Promise<AsOfThen> {
  const days = new Map((await keptRows(manager, MeetingDay, dayIds)).map((row) => [row.meetingId, row.heldOn]));
  return (meeting) => {
    const heldOn = days.get(meeting.id);
    if (heldOn === undefined) throw new Error(`meeting ${meeting.id} had no day then`);
    return { ...meeting, heldOn };
  };
}
