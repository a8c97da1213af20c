import type { ChangeContent, TilbudPart } from './change-content.js';
import type { TilbudInVifte } from './vifte.js';

/** A request of Mariagerfjord for 2027, complete but for what a spec changes. */
export const change = (changes: Partial<ChangeContent> = {}): ChangeContent => ({
  year: 2027,
  driftsherre: 846,
  kind: 'places',
  title: 'Botilbud Kirketoften',
  portalId: null,
  tilbudIds: [1],
  parts: [],
  effectiveDate: '2027-01-01',
  until: null,
  placesBefore: '28',
  placesAfter: '27',
  outsidePlaces: null,
  category: null,
  exempt: false,
  agreementWith: null,
  users: [],
  reason: 'En plads bliver en kommunal aflastningsplads.',
  ...changes,
});

export const part = (name: string, changes: Partial<TilbudPart> = {}): TilbudPart => ({
  name,
  portalId: null,
  paragraf: null,
  form: null,
  places: null,
  internalPlaces: null,
  ...changes,
});

export const tilbud = (id: number, name: string, changes: Partial<TilbudInVifte> = {}): TilbudInVifte => ({
  id,
  driftsherre: 846,
  name,
  portalId: null,
  category: 3,
  places: '28',
  closedOn: null,
  included: true,
  outsidePlaces: null,
  paragraffer: [],
  users: [],
  names: [name],
  ...changes,
});
