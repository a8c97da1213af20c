import { date } from '../../web/format.js';
import type { Meeting } from './meeting.entity.js';

/** "Møde i DAS den 12. november 2026" */
export const meetingName = ({ body, heldOn }: Pick<Meeting, 'body' | 'heldOn'>): string =>
  `Møde i ${body} den ${date(new Date(heldOn))}`;
