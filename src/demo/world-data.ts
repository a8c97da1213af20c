import type { Cause } from '../domain/takst.js';

/**
 * One driftsherre of the demo world as it stands in its file. `tilbud`, `lines` and `figures` are tables as text, one row a
 * line with cells between bars, so that a person can read and change them: world-table.ts reads them, README.md tells
 * what the columns mean.
 */
export interface DriftsherreData {
  code: number;
  name: string;
  shortName: string;
  tilbud: string;
  lines: string;
  /** By takstår. */
  figures: Readonly<Record<number, string>>;
  /** What the driftsherre writes beside the takster of 2027 that move much or are new. */
  explanations: readonly { lineKeys: readonly string[]; cause: Cause; text: string }[];
  dispensations: readonly { lineKey: string; text: string }[];
  tilbudChanges: readonly TilbudChangeData[];
}

/** A row that the driftsherre writes on the sheet Tilbudsændringer of 2027. */
export interface TilbudChangeData {
  tilbudName: string;
  kind: 'ind' | 'places';
  effectiveDate: string;
  placesBefore: string | null;
  placesAfter: string;
  reason: string;
}
