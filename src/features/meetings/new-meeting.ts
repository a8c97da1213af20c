import { BODIES, type Body } from '../../domain/workflow/states.js';
import type { MeetingForm } from './meeting-forms.js';
import type { MeetingToCall } from './meetings.service.js';

export type MeetingFaults = Partial<Record<keyof MeetingForm, string>>;

const LONGEST_PLACE = 200;

/** The meeting as typed, or what is wrong at each field. */
export function meetingToCall(form: MeetingForm): { meeting: MeetingToCall } | { faults: MeetingFaults } {
  const { body, heldOn = '', place = '' } = form;
  const year = Number(form.year);
  const faults: MeetingFaults = {};
  if (!isBody(body)) faults.body = 'Vælg, om det er FU eller DAS, der mødes.';
  if (!Number.isInteger(year) || year < 2000 || year > 2999) faults.year = 'Skriv takståret med fire cifre.';
  if (!isDay(heldOn)) faults.heldOn = 'Skriv datoen som dag, måned og år.';
  if (place.length > LONGEST_PLACE) faults.place = `Stedet må højst være på ${LONGEST_PLACE} tegn.`;
  if (!isBody(body) || Object.keys(faults).length > 0) return { faults };
  return { meeting: { body, year, heldOn, place } };
}

const isBody = (text: string | undefined): text is Body => BODIES.includes(text as Body);

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
