import { readLimits } from '../../domain/mandates/typed-limits.js';
import { ITEM_KIND_NAMES, type ItemKind } from '../../domain/workflow/item-kinds.js';
import type { FieldFault } from '../../web/field-fault.js';
import type { MandateForm } from './mandate-forms.js';
import type { MandateToGive, Registered } from './mandates.service.js';

export const WRITTEN = 'written';

/** The mandate as typed, or what is wrong at each field. */
export function typedMandate(form: MandateForm): MandateToGive | { faults: FieldFault[] } {
  const { kind, year = '', driftsherre = '', meeting, text = '' } = form;
  const read = readLimits(form);
  const faults: FieldFault[] = [];
  if (!isKind(kind)) faults.push({ field: 'kind', message: 'Vælg, hvad FU skal afgøre.' });
  if (!/^(2\d{3})?$/.test(year.trim())) faults.push({ field: 'year', message: 'Skriv takståret med fire cifre.' });
  if ('faults' in read)
    faults.push(...Object.entries(read.faults).map(([field, message]) => ({ field, message: message ?? '' })));
  if (!meeting) faults.push({ field: 'meeting', message: 'Vælg mødet, eller vælg skriftlig behandling.' });
  if (text.trim() === '') faults.push({ field: 'text', message: 'Skriv beslutningen, som den står i referatet.' });
  if (!isKind(kind) || 'faults' in read || faults.length > 0) return { faults };
  return {
    kind,
    year: year.trim() === '' ? null : Number(year),
    driftsherre: driftsherre === '' ? null : Number(driftsherre),
    ...read.limits,
    ...registeredIn(meeting),
    text,
  };
}

/** What a form says of the meeting. */
export const registeredIn = (choice: string | undefined): Registered =>
  choice === WRITTEN ? { written: true } : { meetingId: choice ? Number(choice) : null };

const isKind = (text: string | undefined): text is ItemKind => ITEM_KIND_NAMES.includes(text as ItemKind);
