import type { ChangeContent, TilbudPart } from './change-content.js';
import { isSucceeding } from './kinds.js';
import type { Succession } from './successions.js';

/** A request as it was approved, with the tilbud that its parts are. */
export interface ApprovedChange extends ChangeContent {
  partIds: readonly number[];
}

/** What was decided of one tilbud for a takstår: what its line is prefilled with, and the tilbud it follows. */
export type DecidedTilbud = Omit<TilbudPart, 'name' | 'portalId'> & { tilbudIds: readonly number[] };

/** What the approved requests of a takstår say of each tilbud, by its id; of two that speak of one the later counts. */
export function decidedTilbud(changes: readonly ApprovedChange[]): Map<number, DecidedTilbud> {
  const decided = new Map<number, DecidedTilbud>();
  for (const change of changes) {
    const { kind, tilbudIds, placesAfter, parts } = change;
    if (kind === 'places' && placesAfter !== null && isFromFirst(change))
      for (const id of tilbudIds) decided.set(id, { ...NOTHING, ...decided.get(id), places: placesAfter });
    if (kind !== 'ind' && !isSucceeding(kind)) continue;
    partsOf(change, parts).forEach(({ tilbudId, paragraf, form, places, internalPlaces }) => {
      const follows = [...new Set([...(decided.get(tilbudId)?.tilbudIds ?? []), ...tilbudIds])];
      decided.set(tilbudId, { paragraf, form, places, internalPlaces, tilbudIds: kind === 'ind' ? [] : follows });
    });
  }
  return decided;
}

const NOTHING: DecidedTilbud = { paragraf: null, form: null, places: null, internalPlaces: null, tilbudIds: [] };

/** Places that change during the year are not those of its first day: the driftsherre reckons with both. */
const isFromFirst = ({ year, effectiveDate }: ChangeContent): boolean => effectiveDate <= `${year}-01-01`;

/** The approved requests by which tilbud go on in others. */
export function successionsOf(changes: readonly ApprovedChange[]): Succession[] {
  return changes.flatMap((change): Succession[] => {
    const { kind, title, tilbudIds, parts } = change;
    return isSucceeding(kind) ? [{ kind, title, tilbudIds, parts: partsOf(change, parts) }] : [];
  });
}

const partsOf = ({ partIds }: ApprovedChange, parts: readonly TilbudPart[]) =>
  parts.flatMap((part, index) => {
    const tilbudId = partIds[index];
    return tilbudId === undefined ? [] : [{ ...part, tilbudId }];
  });
