import type { EntityManager } from 'typeorm';
import { sha256 } from '../../../adapters/files/sha256.js';
import { canonicalJson } from '../../../domain/canonical.js';
import type { TilbudChange } from '../../../domain/tilbud.js';
import { TilbudRow } from '../../tilbud/tilbud.entity.js';
import { TilbudChangeRow } from '../tilbud-change.entity.js';

/** What names a row of the sheet Tilbudsændringer: its content. */
export function sheetHashOf(row: TilbudChange): string {
  const { refused: _, ...content } = row;
  return sha256(canonicalJson(content));
}

/**
 * What a driftsherre has told for a takstår, as the rules look at it: the rows of its sheet in their order, those that DAS
 * refused marked as such; after them what is reported on the pages and not refused.
 */
export async function toldChanges(
  manager: EntityManager,
  { year, driftsherre, rows }: { year: number; driftsherre: number; rows: readonly TilbudChange[] },
): Promise<TilbudChange[]> {
  const requests = await manager.find(TilbudChangeRow, { where: { year, driftsherre }, order: { id: 'ASC' } });
  const refused = new Set(requests.filter(({ state }) => state === 'refused').map(({ sheetHash }) => sheetHash));
  const fromSheet = rows.map((row) => (refused.has(sheetHashOf(row)) ? { ...row, refused: true } : row));
  const live = requests.filter(({ source, state }) => source === 'page' && ['reported', 'approved'].includes(state));
  return [...fromSheet, ...(await rowsOf(manager, driftsherre, live))];
}

/** A request is about several tilbud, a row about one. */
async function rowsOf(
  manager: EntityManager,
  driftsherre: number,
  requests: readonly TilbudChangeRow[],
): Promise<TilbudChange[]> {
  if (requests.length === 0) return [];
  const tilbud = new Map((await manager.findBy(TilbudRow, { driftsherre })).map((one) => [one.id, one]));
  return requests.flatMap(({ tilbudIds, title, portalId, ...request }) => {
    const concerned = tilbudIds.flatMap((id) => tilbud.get(id) ?? []);
    const named = concerned.length > 0 ? concerned : [{ name: title, portalId }];
    return named.map((one) => ({
      tilbudName: one.name,
      portalId: one.portalId,
      kind: request.kind,
      effectiveDate: request.effectiveDate,
      placesBefore: request.placesBefore,
      placesAfter: request.placesAfter,
      exempt: request.exempt,
      agreementWith: request.agreementWith,
      reason: request.reason,
    }));
  });
}
