import type { TilbudChange } from '../../tilbud.js';
import type { Told } from '../told-columns.js';

/** What can happen to a tilbud (domain.md, "Ind- og udmelding"): code → the word in the sheet. */
export const CHANGE_KINDS_2027 = {
  ind: 'indmelding',
  ud: 'udmelding',
  closed: 'lukning',
  renamed: 'nyt navn',
  converted: 'omlægning',
  split: 'opdeling',
  merged: 'sammenlægning',
  places: 'ændrede pladser',
} as const;

const CHANGE = { filledBy: 'municipality', band: 'Ændring' } as const;
export const CHANGES: Told<keyof TilbudChange>[] = [
  {
    ...CHANGE,
    heading: 'Tilbud',
    field: 'tilbudName',
    type: 'text',
    requiredFor: 'all',
    width: 32,
    prompt: 'Tilbuddets navn, som det står på arket Takster.',
  },
  {
    ...CHANGE,
    heading: 'Tilbudsportal-ID',
    field: 'portalId',
    type: 'text',
    width: 16,
    prompt: 'Tilbuddets nummer på Tilbudsportalen. Kan være tomt.',
  },
  {
    ...CHANGE,
    heading: 'Ændring',
    field: 'kind',
    type: 'choice',
    list: Object.values(CHANGE_KINDS_2027),
    requiredFor: 'all',
    width: 18,
    prompt: 'Hvad der sker med tilbuddet. Vælg på listen.',
  },
  {
    ...CHANGE,
    heading: 'Gælder fra',
    field: 'effectiveDate',
    type: 'date',
    requiredFor: 'all',
    width: 13,
    prompt: 'Den dag, ændringen gælder fra: dag-måned-år.',
  },
  {
    ...CHANGE,
    heading: 'Pladser før',
    field: 'placesBefore',
    type: 'number',
    unit: 'antal',
    width: 11,
    prompt: 'Tilbuddets pladser før ændringen, i hele og halve.',
  },
  {
    ...CHANGE,
    heading: 'Pladser efter',
    field: 'placesAfter',
    type: 'number',
    unit: 'antal',
    width: 11,
    prompt: 'Tilbuddets pladser efter ændringen, i hele og halve.',
  },
  {
    ...CHANGE,
    heading: 'Undtaget',
    field: 'exempt',
    type: 'choice',
    list: ['ja', 'nej'],
    width: 11,
    prompt: 'Ja, hvis et tilbud i kategori 2 skal undtages, fordi brugerne har en aftale med de samme elementer.',
  },
  {
    ...CHANGE,
    heading: 'Aftale med',
    field: 'agreementWith',
    type: 'text',
    width: 30,
    prompt: 'De kommuner, aftalen er indgået med. Skal udfyldes, når tilbuddet er undtaget.',
  },
  {
    ...CHANGE,
    heading: 'Begrundelse',
    field: 'reason',
    type: 'text',
    maxLength: 1500,
    width: 55,
    prompt: 'Hvorfor ændringen sker. Skriv aldrig noget om en enkelt borger.',
  },
];
