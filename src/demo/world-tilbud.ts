import type { Tilbud, TilbudChange } from '../domain/tilbud.js';
import type { DriftsherreData } from './world-data.js';
import { filled, readTable, TILBUD_COLUMNS } from './world-table.js';

/** A tilbud of the demo world, as the tilbudsvifte has it when the round of 2027 opens; `paragraffer` as in the takstskema. */
export interface WorldTilbud extends Tilbud {
  paragraffer: string[];
}

/** The tilbud of one driftsherre, closed ones too. */
export function tilbudOf(data: DriftsherreData): WorldTilbud[] {
  return readTable(data.tilbud, TILBUD_COLUMNS).map((row) => ({
    id: Number(row.id),
    driftsherre: data.code,
    name: filled(row.name, 'name'),
    portalId: row.portalId,
    category: Number(row.category),
    places: row.places,
    closedOn: row.closedOn,
    included: row.included === 'ja',
    paragraffer: filled(row.paragraffer, 'paragraffer').split(', '),
  }));
}

/** What the driftsherre tells on the sheet Tilbudsændringer of 2027. `kind` is the code of the change. */
export function tilbudChangesOf(data: DriftsherreData, tilbud: readonly WorldTilbud[]): TilbudChange[] {
  return data.tilbudChanges.map((change) => ({
    ...change,
    portalId: tilbud.find((one) => one.name === change.tilbudName)?.portalId ?? null,
    exempt: null,
    agreementWith: null,
  }));
}
