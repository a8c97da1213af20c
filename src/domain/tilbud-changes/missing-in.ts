import { isDay } from '../calendar.js';
import type { ChangeContent } from './change-content.js';

/** A field of the form, and what is missing in it. */
export interface MissingField {
  field: string;
  message: string;
}

/**
 * What must be said before DAS can approve a request. A row of the sheet may lack it, since the sheet has no columns for what
 * a tilbud becomes: it is added on the request's page.
 */
export function missingIn(change: ChangeContent): MissingField[] {
  const { kind, tilbudIds, parts, placesAfter, outsidePlaces, category, exempt, agreementWith } = change;
  const missing: MissingField[] = [];
  const need = (holds: boolean, field: string, message: string) => {
    if (!holds) missing.push({ field, message });
  };
  if (kind !== 'ind') need(tilbudIds.length > 0, 'tilbud1', 'Vælg tilbuddet i tilbudsviften.');
  if (kind === 'merged') need(tilbudIds.length !== 1, 'tilbud2', 'Vælg mindst to tilbud, der lægges sammen.');
  if (kind === 'renamed') need(parts.length === 1, 'navn1', 'Skriv tilbuddets nye navn.');
  if (kind === 'ind') need(parts.length === 1, 'navn1', 'Skriv tilbuddets navn.');
  if (kind === 'converted' || kind === 'merged') need(parts.length === 1, 'navn1', 'Skriv, hvad tilbuddet bliver til.');
  if (kind === 'split') need(parts.length > 1, 'navn2', 'Skriv mindst to tilbud, som det deles i.');
  if (kind === 'ind') need(category !== null, 'kategori', 'Vælg tilbuddets kategori.');
  if (kind === 'places')
    need(
      placesAfter !== null || outsidePlaces !== null,
      'pladserEfter',
      'Skriv, hvor mange pladser tilbuddet har efter ændringen.',
    );
  if (exempt) need(/\p{L}/u.test(agreementWith ?? ''), 'aftaleMed', 'Skriv, hvem aftalen er indgået med.');
  return missing;
}

/** What no request may say, complete or not. */
export function faultsIn(change: ChangeContent): MissingField[] {
  const { kind, effectiveDate, until, tilbudIds, parts, reason } = change;
  const faults: MissingField[] = [];
  const need = (holds: boolean, field: string, message: string) => {
    if (!holds) faults.push({ field, message });
  };
  need(isDay(effectiveDate), 'gaelderFra', 'Skriv den dag, ændringen gælder fra.');
  need(until === null || isDay(until), 'til', 'Skriv periodens sidste dag, eller lad feltet stå tomt.');
  need(reason.trim() !== '', 'begrundelse', 'Skriv en begrundelse.');
  need(
    until === null || kind === 'places',
    'til',
    'Kun ændrede pladser kan gælde for en periode. Lad feltet stå tomt.',
  );
  need(until === null || until >= effectiveDate, 'til', 'Perioden slutter, før den begynder. Ret datoen.');
  need(new Set(tilbudIds).size === tilbudIds.length, 'tilbud2', 'Det samme tilbud er valgt to gange.');
  const names = parts.map(({ name }) => name.toLocaleLowerCase('da'));
  need(new Set(names).size === names.length, 'navn2', 'To af tilbuddene har samme navn. Giv dem hver sit.');
  return faults;
}
