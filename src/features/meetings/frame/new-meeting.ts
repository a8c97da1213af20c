import { isDay } from '../../../domain/calendar.js';
import { BODIES, type Body } from '../../../domain/workflow/states.js';
import type { MeetingForm } from '../meeting-forms.js';
import type { MeetingFrame, MeetingToCall } from '../meetings.service.js';

export type MeetingFaults = Partial<Record<keyof MeetingForm, string>>;

const LONGEST_PLACE = 200;

/** The meeting as typed, or what is wrong at each field. */
export function meetingToCall(form: MeetingForm): { meeting: MeetingToCall } | { faults: MeetingFaults } {
  const { body } = form;
  const year = Number(form.year);
  const faults = frameFaults(form);
  if (!isBody(body)) faults.body = 'Vælg, om det er FU eller DAS, der mødes.';
  if (!Number.isInteger(year) || year < 2000 || year > 2999) faults.year = 'Skriv takståret med fire cifre.';
  if (!isBody(body) || Object.keys(faults).length > 0) return { faults };
  return { meeting: { body, year, ...frameOf(form) } };
}

type FrameForm = Pick<MeetingForm, 'heldOn' | 'startsAt' | 'endsAt' | 'place'>;

/** What is wrong with when and where. */
export function frameFaults({ heldOn = '', startsAt, endsAt, place = '' }: FrameForm): MeetingFaults {
  const faults: MeetingFaults = {};
  if (!isDay(heldOn)) faults.heldOn = 'Skriv datoen som dag, måned og år.';
  if (startsAt && !CLOCK.test(startsAt)) faults.startsAt = 'Skriv klokkeslættet som 13:00.';
  if (endsAt && !CLOCK.test(endsAt)) faults.endsAt = 'Skriv klokkeslættet som 15:30.';
  if (endsAt && !startsAt) faults.startsAt = 'Skriv også, hvornår mødet begynder.';
  if (startsAt && endsAt && startsAt >= endsAt) faults.endsAt = 'Mødet skal slutte, efter at det er begyndt.';
  if (place.length > LONGEST_PLACE) faults.place = `Stedet må højst være på ${LONGEST_PLACE} tegn.`;
  return faults;
}

export const frameOf = ({ heldOn = '', startsAt, endsAt, place }: FrameForm): MeetingFrame => ({
  heldOn,
  startsAt,
  endsAt,
  place,
});

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

const isBody = (text: string | undefined): text is Body => BODIES.includes(text as Body);
