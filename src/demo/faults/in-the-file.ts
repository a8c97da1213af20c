import { changeCells, changeMeta } from '../change-cells.js';
import type { PlantedFault } from './planted-fault.js';

/** Another file than the one that is asked for: nothing of it is read. */
export const FAULTS_IN_THE_FILE: readonly PlantedFault[] = [
  {
    name: 'Filen er takstskemaet fra sidste år.',
    driftsherre: 820,
    plant: (filled) => changeMeta(filled, 'year', '2026'),
    expected: [{ code: 'other_year', lineKey: null, heading: null }],
    refused: true,
  },
  {
    name: 'Filen er naboens: Mariagerfjords takstskema sendt af Rebild.',
    driftsherre: 840,
    plant: (filled) => changeMeta(filled, 'driftsherre', '846'),
    expected: [{ code: 'other_driftsherre', lineKey: null, heading: null }],
    refused: true,
  },
  {
    name: 'Overskriften »Løn« er skrevet om, så kolonnen ikke kan findes.',
    driftsherre: 773,
    plant: (filled) => changeCells(filled, [{ sheet: 'Takster', cell: 'Q4', value: 'Lønsum' }]),
    expected: [{ code: 'column_missing', lineKey: null, heading: null }],
    refused: true,
  },
];
