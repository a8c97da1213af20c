import type { WrittenRow } from '../../takstskema/cells.fixture.js';
import type { Model } from '../models.fixture.js';
import { budget } from './budget.fixture.js';

const AVERAGE: WrittenRow = {
  lineKey: 'L1',
  tilbudName: 'Botilbuddet Lærkehuset',
  portalId: '20271',
  paragraf: '§ 107',
  form: 'døgn',
  serviceKind: 'gennemsnit',
  targetGroup: 'Voksne med udviklingshæmning',
  category: 3,
  places: 20,
  internalPlaces: 12,
  days: 365,
  occupancyY3: 96.8,
  occupancyY2: 97.2,
  occupancy: 97,
  takst: 2560,
  unit: 'døgn',
  auditorStatement: '–',
};

/** Lines that are alone in their group: one takst, one budget. */
export const AVERAGES: readonly Model[] = [
  { name: 'gennemsnit, døgn', rows: [{ ...AVERAGE, ...budget(16_000_000, { costHealth: 85_000 }) }] },
  {
    name: 'gennemsnit med tillæg i timer',
    rows: [
      { ...AVERAGE, ...budget(16_000_000) },
      {
        lineKey: 'L2',
        tilbudName: AVERAGE.tilbudName ?? null,
        portalId: '20271',
        paragraf: '§ 107',
        form: 'time',
        serviceKind: 'tillæg',
        targetGroup: 'Ekstra støtte',
        category: 3,
        units: 1800,
        takst: 480,
        unit: 'time',
        // The name of the main line's group would not make it share the budget: a tillæg never does.
        groupKey: 'A',
        ...budget(760_000),
      },
    ],
  },
  {
    name: 'aflastning, korttid',
    rows: [
      {
        ...AVERAGE,
        tilbudName: 'Aflastningen Strandvejen',
        portalId: null,
        form: 'korttid',
        places: 6.5,
        internalPlaces: null,
        occupancyY3: 89.5,
        occupancyY2: 91,
        occupancy: 90.25,
        takst: 3100,
        ...budget(5_700_000),
      },
    ],
  },
  {
    name: 'takst pr. sag',
    rows: [
      {
        lineKey: 'L1',
        tilbudName: 'Udredningshuset',
        paragraf: '§ 103',
        form: 'sag',
        serviceKind: 'gennemsnit',
        category: 3,
        units: 220,
        takst: 14500,
        unit: 'sag',
        ...budget(2_800_000, { income: 410_000 }),
      },
    ],
  },
  {
    name: 'dagtilbud med egne dage',
    rows: [
      {
        ...AVERAGE,
        tilbudName: 'Dagcentret Møllen',
        paragraf: '§ 104',
        form: 'dag',
        unit: 'dag',
        places: 32,
        days: 225,
        takst: 720,
        ...budget(4_400_000),
      },
    ],
  },
  {
    name: 'takst pr. måned',
    rows: [
      {
        ...AVERAGE,
        tilbudName: 'Værkstedet Vest',
        paragraf: '§ 103',
        form: 'dag',
        unit: 'måned',
        places: 24,
        days: 230,
        units: 279,
        takst: 14200,
        ...budget(3_500_000),
      },
    ],
  },
];
