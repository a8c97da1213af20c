import type { Told } from './told-columns.js';

/** A tilbud of the tilbudsvifte, as it is imported. */
export type ImportTilbudField = 'driftsherre' | 'name' | 'portalId' | 'category' | 'places' | 'closedOn' | 'included';

export const IDENTITY = { filledBy: 'municipality', band: 'Identifikation' } as const;
export const CAPACITY = { filledBy: 'municipality', band: 'Kapacitet', width: 12 } as const;
export const REQUIRED = { requiredFor: 'all' } as const;

export const DRIFTSHERRE = {
  ...IDENTITY,
  ...REQUIRED,
  heading: 'Driftsherre',
  field: 'driftsherre',
  type: 'integer',
  unit: 'kode',
  width: 12,
  prompt: 'Kommunekoden, fx 851 for Aalborg; 1081 for Region Nordjylland.',
} as const;
export const PORTAL_ID = {
  ...IDENTITY,
  heading: 'Tilbudsportal-ID',
  field: 'portalId',
  type: 'text',
  width: 15,
  prompt: 'Tilbuddets nummer på Tilbudsportalen. Kan være tomt.',
} as const;

export const TILBUD_COLUMNS: Told<ImportTilbudField>[] = [
  DRIFTSHERRE,
  {
    ...IDENTITY,
    ...REQUIRED,
    heading: 'Tilbud',
    field: 'name',
    type: 'text',
    width: 32,
    prompt: 'Tilbuddets navn. Hvert tilbud står én gang.',
  },
  PORTAL_ID,
  {
    ...IDENTITY,
    ...REQUIRED,
    heading: 'Kategori',
    field: 'category',
    type: 'integer',
    list: [1, 2, 3],
    width: 10,
    prompt: '1: bruges kun af driftsherren selv. 2: bruges af én eller få andre. 3: bruges af mange.',
  },
  {
    ...CAPACITY,
    heading: 'Pladser',
    field: 'places',
    type: 'number',
    least: 0,
    unit: 'antal',
    prompt: 'Tilbuddets pladser i alt, i hele og halve. Tomt, hvis tilbuddet ikke regnes i pladser.',
  },
  {
    ...CAPACITY,
    heading: 'Lukket dato',
    field: 'closedOn',
    type: 'date',
    prompt: 'Sidste dag, tilbuddet er åbent: dag-måned-år. Tomt, hvis det er åbent.',
  },
  {
    ...IDENTITY,
    ...REQUIRED,
    heading: 'Omfattet',
    field: 'included',
    type: 'choice',
    list: ['ja', 'nej'],
    width: 11,
    prompt: 'Ja, hvis tilbuddet er omfattet af styringsaftalen; nej, hvis det er meldt ud eller undtaget.',
  },
];
