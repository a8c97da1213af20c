import type { ChangeBody } from '../change-bodies.js';
import type { TypedChange } from './reported-changes.service.js';

/** What the API was sent, as a request: what is not said is null. */
export function typedFrom(body: ChangeBody, driftsherre: number): TypedChange {
  return {
    year: body.year,
    driftsherre,
    kind: body.kind,
    tilbudIds: body.tilbudIds ?? [],
    parts: (body.parts ?? []).map((part) => ({
      name: part.name.trim(),
      portalId: part.portalId ?? null,
      paragraf: part.paragraf ?? null,
      form: part.form ?? null,
      places: part.places ?? null,
      internalPlaces: part.internalPlaces ?? null,
    })),
    effectiveDate: body.effectiveDate,
    until: body.until ?? null,
    placesBefore: body.placesBefore ?? null,
    placesAfter: body.placesAfter ?? null,
    outsidePlaces: body.outsidePlaces ?? null,
    category: body.category ?? null,
    exempt: body.exempt ?? false,
    agreementWith: body.agreementWith ?? null,
    users: (body.users ?? []).map(({ name, citizens }) => ({ name, citizens: citizens ?? null })),
    reason: body.reason.trim(),
  };
}
