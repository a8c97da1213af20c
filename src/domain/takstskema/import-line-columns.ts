import { paragrafferOf } from '../rules/lists.js';
import { FORMS, SERVICE_KINDS, UNITS } from '../takst.js';
import { CAPACITY, DRIFTSHERRE, IDENTITY, PORTAL_ID, REQUIRED } from './import-tilbud-columns.js';
import type { Told } from './told-columns.js';

/** A line of the takstbilag of an earlier takstår, as it is imported. */
export type ImportLineField =
  | 'driftsherre'
  | 'lineKey'
  | 'tilbudName'
  | 'portalId'
  | 'paragraf'
  | 'form'
  | 'serviceKind'
  | 'level'
  | 'targetGroup'
  | 'groupKey'
  | 'unit'
  | 'takst'
  | 'cleaned'
  | 'grundlag'
  | 'regulation'
  | 'places'
  | 'days'
  | 'occupancy';

const TAKST = { filledBy: 'municipality', band: 'Takst', width: 15 } as const;

/** The columns of the sheet Takstbilag; the paragraffer are the year's. */
export function lineColumns(year: number): Told<ImportLineField>[] {
  return [
    DRIFTSHERRE,
    {
      ...IDENTITY,
      heading: 'Linje-ID',
      field: 'lineKey',
      type: 'text',
      width: 14,
      prompt: 'Linjens nummer, hvis den har ét i forvejen. Er det tomt, giver Takstportalen linjen et.',
    },
    {
      ...IDENTITY,
      ...REQUIRED,
      heading: 'Tilbud',
      field: 'tilbudName',
      type: 'text',
      width: 32,
      prompt: 'Tilbuddets navn, skrevet som på arket Tilbudsvifte.',
    },
    PORTAL_ID,
    {
      ...IDENTITY,
      ...REQUIRED,
      heading: 'Paragraf',
      field: 'paragraf',
      type: 'choice',
      list: paragrafferOf(year),
      width: 14,
      prompt: 'Den paragraf, taksten er godkendt efter. Vælg på listen.',
    },
    {
      ...IDENTITY,
      ...REQUIRED,
      heading: 'Tilbudsform',
      field: 'form',
      type: 'choice',
      list: FORMS,
      width: 12,
      prompt: 'Døgn, dag, korttid, time eller sag.',
    },
    {
      ...IDENTITY,
      ...REQUIRED,
      heading: 'Ydelsestype',
      field: 'serviceKind',
      type: 'choice',
      list: SERVICE_KINDS,
      width: 14,
      prompt: 'Hvordan taksten indgår i takstmodellen. Én takst for alle er gennemsnit.',
    },
    {
      ...IDENTITY,
      heading: 'Niveau',
      field: 'level',
      type: 'integer',
      width: 9,
      prompt: 'Niveauets nummer ved takst efter niveau eller aktivitet. Ellers tomt.',
    },
    {
      ...IDENTITY,
      heading: 'Målgruppe',
      field: 'targetGroup',
      type: 'text',
      width: 28,
      prompt: 'Hvem tilbuddet er til. Skriv aldrig noget om en enkelt borger.',
    },
    {
      ...IDENTITY,
      heading: 'Takstgruppe',
      field: 'groupKey',
      type: 'text',
      width: 14,
      prompt: 'Linjer af samme tilbud og paragraf med samme takstgruppe deler budget. Tomt: linjen er alene.',
    },
    {
      ...TAKST,
      ...REQUIRED,
      heading: 'Enhed',
      field: 'unit',
      type: 'choice',
      list: UNITS,
      width: 10,
      prompt: 'Hvad taksten er pr.: døgn, dag, time, sag eller måned.',
    },
    {
      ...TAKST,
      ...REQUIRED,
      heading: 'Takst {Y}',
      field: 'takst',
      type: 'kroner',
      least: 0,
      format: '#,##0.00',
      prompt: 'Den godkendte takst, der gælder den 31. december i takståret, i kroner pr. enhed.',
    },
    {
      ...TAKST,
      heading: 'Renset takst {Y}',
      field: 'cleaned',
      type: 'kroner',
      least: 0,
      format: '#,##0.0000',
      prompt: 'Taksten uden regulering fra tidligere år. Er den tom, beregnes den af grundlag og regulering.',
    },
    {
      ...TAKST,
      heading: 'Omkostningsgrundlag {Y}',
      field: 'grundlag',
      type: 'kroner',
      least: 0,
      prompt: 'Omkostningsgrundlaget bag taksten, kroner om året. I en takstgruppe skrives hvert beløb én gang.',
    },
    {
      ...TAKST,
      heading: 'Regulering {Y}',
      field: 'regulation',
      type: 'kroner',
      prompt: 'Over- eller underskud, der er indregnet i taksten. Minus sætter taksten ned.',
    },
    {
      ...CAPACITY,
      heading: 'Pladser',
      field: 'places',
      type: 'number',
      least: 0,
      unit: 'antal',
      prompt: 'Pladser i takståret, i hele og halve. Tomt for time og sag.',
    },
    {
      ...CAPACITY,
      heading: 'Dage pr. år',
      field: 'days',
      type: 'integer',
      unit: 'dage',
      prompt: 'De dage, taksten er beregnet med. Tomt for time og sag.',
    },
    {
      ...CAPACITY,
      heading: 'Budgetteret belægning',
      field: 'occupancy',
      type: 'percent',
      least: 0,
      prompt: 'Den belægning, taksten er beregnet med: skriv 98 for 98 %.',
    },
  ];
}
