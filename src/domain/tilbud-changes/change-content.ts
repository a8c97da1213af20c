import type { Form } from '../takst.js';
import type { ChangeKind } from './kinds.js';
import type { TilbudUser } from './tilbud-users.js';

/** A tilbud as it is to be: new, or one that stands in the tilbudsvifte and goes on otherwise. */
export interface TilbudPart {
  name: string;
  portalId: string | null;
  paragraf: string | null;
  form: Form | null;
  /** Canonical text ("27", "12.5"). */
  places: string | null;
  /** Those of them for the driftsherre's own citizens in the same house ("13 pladser for interne borgere"). */
  internalPlaces: string | null;
}

/** What a request for a change of the tilbudsvifte says: what DAS decides on, and what a decision is bound to. */
export interface ChangeContent {
  year: number;
  driftsherre: number;
  kind: ChangeKind;
  /** The tilbud as it is called in the request. */
  title: string;
  portalId: string | null;
  /** The tilbud of the tilbudsvifte that it concerns: several where they are merged, none where one comes in. */
  tilbudIds: readonly number[];
  /** What comes out of it: one for ind, renamed, converted and merged; several for split. */
  parts: readonly TilbudPart[];
  /** The first day, "YYYY-MM-DD"; of a closing the first day on which it is closed. */
  effectiveDate: string;
  /** The last day, where it ends by itself; null: for good. */
  until: string | null;
  placesBefore: string | null;
  placesAfter: string | null;
  /** Places of the tilbud that stand outside the agreement: it is partly covered. */
  outsidePlaces: string | null;
  /** Chosen by a person; null: nobody has. */
  category: number | null;
  /** Kategori 2, undtaget since its users have agreements with the same elements. */
  exempt: boolean;
  agreementWith: string | null;
  users: readonly TilbudUser[];
  reason: string;
}

/** What is hashed: every field is named, so that a row that carries more hashes the same. */
export function contentOf(change: ChangeContent): ChangeContent {
  const { year, driftsherre, kind, title, portalId, effectiveDate, until } = change;
  const { placesBefore, placesAfter, outsidePlaces, category, exempt, agreementWith, reason } = change;
  const of = { year, driftsherre, kind, title, portalId, effectiveDate, until };
  const says = { placesBefore, placesAfter, outsidePlaces, category, exempt, agreementWith, reason };
  const parts = change.parts.map(({ name, portalId: id, paragraf, form, places, internalPlaces }) => {
    return { name, portalId: id, paragraf, form, places, internalPlaces };
  });
  const users = change.users.map(({ name, citizens }) => ({ name, citizens }));
  return { ...of, ...says, tilbudIds: [...change.tilbudIds], parts, users };
}
