import { dayInWords } from '../../../web/format.js';
import { meetingName } from '../../../web/meeting-name.js';
import type { Precedent } from './precedents.service.js';

/** Where a decision was made: "Møde i DAS den 24. oktober 2026". */
export function decidedWhere({
  meeting,
  written,
  minutes,
  decidedOn,
  body,
}: Omit<Precedent, 'change' | 'content'>): string {
  if (meeting) return meetingName(meeting);
  const on = decidedOn ? ` den ${dayInWords(decidedOn)}` : '';
  return written ? `Skriftlig behandling i ${body}${on}` : `${minutes}${on}`;
}
