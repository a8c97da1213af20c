import { dayInWords } from '../../web/format.js';
import type { Meeting } from './meeting.entity.js';

/** "12. november 2026 kl. 13.00–15.00" */
export function meetingTime({ heldOn, startsAt, endsAt }: Pick<Meeting, 'heldOn' | 'startsAt' | 'endsAt'>): string {
  const times = [startsAt, endsAt].flatMap((time) => time?.replace(':', '.') ?? []).join('–');
  return `${dayInWords(heldOn)}${times && ` kl. ${times}`}`;
}
