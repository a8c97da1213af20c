import type { Meeting } from './meeting.entity.js';
import type { MeetingPoint } from './points/meeting-point.entity.js';

/** Where the meeting goes through a point. */
export const walkHref = ({ id }: Pick<Meeting, 'id'>, point: Pick<MeetingPoint, 'id'>): string =>
  `/moeder/${id}/gang/${point.id}`;
