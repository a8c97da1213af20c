import { parseDanishNumber } from '../../../domain/amount.js';
import { FORMS } from '../../../domain/takst.js';
import type { ChangeContent, TilbudPart } from '../../../domain/tilbud-changes/change-content.js';
import { readUsers, usersAsTyped } from '../../../domain/tilbud-changes/tilbud-users.js';
import type { FieldFault } from '../../../web/field-fault.js';
import { type ChangeForm, ROWS, ROWS_OF, type Row } from './change-form.js';
import type { TypedChange } from './reported-changes.service.js';

/** The form as a request, or what is wrong with its fields. What it must say is judged when it is reported. */
export function readChangeForm(form: ChangeForm): TypedChange | { faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  const places = (field: keyof ChangeForm) => readPlaces(form[field], field, faults);
  const { tilbud, parts: partRows } = ROWS_OF[form.art];
  const users = readUsers(form.brugere ?? '');
  if ('refusal' in users) faults.push({ field: 'brugere', message: users.refusal.message });
  const typed: TypedChange = {
    year: Number(form.aar),
    driftsherre: Number(form.driftsherre),
    kind: form.art,
    tilbudIds: ROWS.slice(0, tilbud).flatMap((row) => Number(form[`tilbud${row}`]) || []),
    parts: ROWS.slice(0, partRows).flatMap((row) => readPart(form, row, places) ?? []),
    effectiveDate: form.gaelderFra ?? '',
    until: form.til || null,
    placesBefore: places('pladserFoer'),
    placesAfter: places('pladserEfter'),
    outsidePlaces: places('udenfor'),
    category: Number(form.kategori) || null,
    exempt: form.undtaget === 'ja',
    agreementWith: form.aftaleMed?.trim() || null,
    users: 'refusal' in users ? [] : users,
    reason: (form.begrundelse ?? '').trim(),
  };
  return faults.length > 0 ? { faults } : typed;
}

function readPart(form: ChangeForm, row: Row, places: (field: keyof ChangeForm) => string | null): TilbudPart | null {
  const name = form[`navn${row}`]?.trim();
  if (!name) return null;
  return {
    name,
    portalId: form[`portal${row}`]?.trim() || null,
    paragraf: form[`paragraf${row}`] || null,
    form: FORMS.find((one) => one === form[`form${row}`]) ?? null,
    places: places(`pladser${row}`),
    internalPlaces: places(`interne${row}`),
  };
}

/** Whole and half places, canonical; null where nothing is typed. */
function readPlaces(typed: string | undefined, field: string, faults: FieldFault[]): string | null {
  const read = parseDanishNumber(typed ?? '');
  if ('blank' in read) return null;
  if ('value' in read && !read.value.isNegative() && read.value.times(2).isInteger()) return read.value.toFixed();
  faults.push({ field, message: 'Skriv pladserne i hele og halve, fx 27 eller 12,5.' });
  return null;
}

/** A request as the form shows it, to be said more of. */
export function typedAgain(change: ChangeContent): ChangeForm {
  const rows: Record<string, string> = {};
  change.tilbudIds.forEach((id, index) => {
    rows[`tilbud${index + 1}`] = String(id);
  });
  change.parts.forEach((part, index) => {
    const row = index + 1;
    rows[`navn${row}`] = part.name;
    rows[`portal${row}`] = part.portalId ?? '';
    rows[`paragraf${row}`] = part.paragraf ?? '';
    rows[`form${row}`] = part.form ?? '';
    rows[`pladser${row}`] = danish(part.places);
    rows[`interne${row}`] = danish(part.internalPlaces);
  });
  return {
    ...rows,
    art: change.kind,
    aar: String(change.year),
    driftsherre: String(change.driftsherre),
    gaelderFra: change.effectiveDate,
    til: change.until ?? '',
    pladserFoer: danish(change.placesBefore),
    pladserEfter: danish(change.placesAfter),
    udenfor: danish(change.outsidePlaces),
    kategori: change.category === null ? '' : String(change.category),
    undtaget: change.exempt ? 'ja' : '',
    aftaleMed: change.agreementWith ?? '',
    brugere: usersAsTyped(change.users),
    begrundelse: change.reason,
  };
}

const danish = (places: string | null): string => (places ?? '').replace('.', ',');
