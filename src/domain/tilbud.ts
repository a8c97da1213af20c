/** A tilbud of the tilbudsvifte as of a takstår: what may and must be reported (domain.md, "Ind- og udmelding"). */
export interface Tilbud {
  id: number;
  driftsherre: number;
  name: string;
  portalId: string | null;
  category: number;
  /** Places the tilbudsvifte counts, canonical text ("27", "12.5"); null where it is not counted in places. */
  places: string | null;
  /** "YYYY-MM-DD"; null: still open. No takst after this date (R62). */
  closedOn: string | null;
  /** false: udmeldt, or not yet approved in. */
  included: boolean;
  /** Every name that it has had or will have: a line of another year names it otherwise. */
  names?: readonly string[];
}

/** One row of the sheet Tilbudsændringer (takstskema.md). */
export interface TilbudChange {
  tilbudName: string | null;
  portalId: string | null;
  kind: string | null;
  effectiveDate: string | null;
  placesBefore: string | null;
  placesAfter: string | null;
  exempt: boolean | null;
  agreementWith: string | null;
  reason: string | null;
  /** DAS did not approve it: it counts as not reported. */
  refused?: boolean;
}
