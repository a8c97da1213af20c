import type { Body } from '../domain/workflow/states.js';
import { date } from './format.js';

/** "Møde i DAS den 12. november 2026"; `heldOn` is "YYYY-MM-DD". */
export const meetingName = ({ body, heldOn }: { body: Body; heldOn: string }): string =>
  `Møde i ${body} den ${date(new Date(heldOn))}`;
