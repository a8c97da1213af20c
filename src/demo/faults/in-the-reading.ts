import { changeCells, clearRows, copyRow } from '../change-cells.js';
import type { PlantedFault } from './planted-fault.js';

/** Cells and rows that cannot be read as they stand, and rows that are there twice or not at all. */
export const FAULTS_IN_THE_READING: readonly PlantedFault[] = [
  {
    name: 'En række er kopieret, og Linje-ID fulgte med.',
    driftsherre: 813,
    plant: (filled) => copyRow(filled, 'L-813-0017'),
    expected: [{ code: 'doubled_line_key', lineKey: 'L-813-0017', heading: 'Linje-ID' }],
    refused: false,
  },
  {
    name: 'Et Linje-ID er skrevet forkert.',
    driftsherre: 851,
    plant: (filled) => changeCells(filled, [{ lineKey: 'L-851-0035', heading: 'Linje-ID', value: 'L-851-9999' }]),
    expected: [{ code: 'unknown_line_key', lineKey: null, heading: 'Linje-ID' }],
    refused: false,
  },
  {
    name: 'Belægningen er skrevet som brøk: 0,97.',
    driftsherre: 846,
    plant: (filled) => changeCells(filled, [{ lineKey: 'L-846-0001', heading: 'Budgetteret belægning', value: 0.97 }]),
    expected: [{ code: 'maybe_a_fraction', lineKey: 'L-846-0001', heading: 'Budgetteret belægning' }],
    refused: false,
  },
  {
    name: 'Pladserne er skrevet som tekst med punktum: 12.5.',
    driftsherre: 849,
    plant: (filled) => changeCells(filled, [{ lineKey: 'L-849-0006', heading: 'Pladser', value: '12.5' }]),
    expected: [{ code: 'ambiguous_number', lineKey: 'L-849-0006', heading: 'Pladser' }],
    refused: false,
  },
  {
    name: 'En formel i lønnen peger på en celle, der er slettet.',
    driftsherre: 860,
    plant: (filled) => changeCells(filled, [{ lineKey: 'L-860-0005', heading: 'Løn', value: { error: '#REF!' } }]),
    expected: [{ code: 'error_value', lineKey: 'L-860-0005', heading: 'Løn' }],
    refused: false,
  },
  {
    name: 'Der står en bemærkning i stedet for et beløb.',
    driftsherre: 787,
    plant: (filled) => changeCells(filled, [{ lineKey: 'L-787-0005', heading: 'Tilsyn', value: 'se bilag' }]),
    expected: [{ code: 'not_a_number', lineKey: 'L-787-0005', heading: 'Tilsyn' }],
    refused: false,
  },
  {
    name: 'Et tilbud er slettet i takstskemaet uden at være meldt ud.',
    driftsherre: 846,
    plant: (filled) => clearRows(filled, ['L-846-0022']),
    expected: [{ code: 'R60', lineKey: null, heading: null }],
    refused: false,
  },
];
