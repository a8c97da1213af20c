import type { Body } from '../domain/workflow/states.js';
import { date } from './format.js';

/** "Møde i DAS den 12. november 2026"; `heldOn` is "YYYY-MM-DD". */
export const meetingName = ({ body, heldOn }: { body: Body; heldOn: string }): string =>
  `Møde i ${body} den ${date(new Date(heldOn))}`;

interface DecidedSomewhere {
  /** null: what no body decides. */
  body: Body | null;
  meeting: { body: Body; heldOn: string } | null;
  written: boolean;
}

/** "Møde i DAS den 12. november 2026", "skriftlig behandling"; null for what no body decided. */
export function whereDecided({ body, meeting, written }: DecidedSomewhere): string | null {
  if (meeting) return meetingName(meeting);
  return body && written ? 'skriftlig behandling' : null;
}
