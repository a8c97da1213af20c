import type { Form } from '../../takst.js';
import { unitsFormula } from '../formulas.js';
import type { TaksterField } from '../template.js';
import type { Told } from '../told-columns.js';

const PLACED: readonly Form[] = ['døgn', 'dag', 'korttid'];

export const CAPACITY: Told<TaksterField>[] = [
  {
    heading: 'Pladser',
    field: 'places',
    type: 'number',
    unit: 'antal',
    filledBy: 'municipality',
    requiredFor: PLACED,
    band: 'Kapacitet',
    width: 9,
    prompt: 'Pladser i takståret, i hele og halve. Tomt for time og sag.',
  },
  {
    heading: 'Heraf interne',
    field: 'internalPlaces',
    type: 'number',
    least: 0,
    unit: 'antal',
    filledBy: 'municipality',
    band: 'Kapacitet',
    width: 9,
    prompt: 'Hvor mange af pladserne driftsherren selv bruger. Kan være tomt.',
  },
  {
    heading: 'Dage pr. år',
    field: 'days',
    type: 'integer',
    unit: 'dage',
    filledBy: 'prefilled',
    requiredFor: PLACED,
    band: 'Kapacitet',
    width: 9,
    prompt:
      'Døgn og korttid: dage fra Gyldig fra til årets slutning. Dag: åbningsdage eller 365. Tomt for time og sag.',
  },
  {
    heading: 'Faktisk belægning {Y-3}',
    field: 'occupancyY3',
    type: 'percent',
    least: 0,
    filledBy: 'municipality',
    band: 'Kapacitet',
    width: 11,
    prompt:
      'Faktisk belægning i hele året, i procent: skriv 98 for 98 %. Skal udfyldes, hvis tilbuddet fandtes det år.',
  },
  {
    heading: 'Faktisk belægning {Y-2}',
    field: 'occupancyY2',
    type: 'percent',
    least: 0,
    filledBy: 'municipality',
    band: 'Kapacitet',
    width: 11,
    prompt:
      'Faktisk belægning i hele året, i procent: skriv 98 for 98 %. Skal udfyldes, hvis tilbuddet fandtes det år.',
  },
  {
    heading: 'Budgetteret belægning',
    field: 'occupancy',
    type: 'percent',
    filledBy: 'municipality',
    requiredFor: PLACED,
    band: 'Kapacitet',
    width: 12,
    prompt:
      'Den belægning, taksten er beregnet med, i procent: skriv 98 for 98 %. Gennemsnit af de to års faktiske belægning.',
  },
  {
    heading: 'Budgetterede enheder',
    field: 'units',
    type: 'number',
    unit: 'antal',
    format: '#,##0.0',
    filledBy: 'both',
    requiredFor: ['time', 'sag'],
    band: 'Kapacitet',
    width: 13,
    formula: unitsFormula,
    prompt:
      'Døgn, dag og korttid beregnes: pladser × dage × belægning. For time, sag og takst pr. måned skriver du det budgetterede antal.',
  },
];
