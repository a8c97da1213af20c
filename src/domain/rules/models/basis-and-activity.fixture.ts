import type { WrittenRow } from '../../takstskema/cells.fixture.js';
import type { Model } from '../models.fixture.js';
import { budget } from './budget.fixture.js';

const HOME: WrittenRow = {
  tilbudName: 'Botilbuddet Skrænten',
  portalId: '20273',
  paragraf: '§ 107',
  form: 'døgn',
  targetGroup: 'Voksne med autisme',
  category: 2,
  days: 365,
  occupancyY3: 97.6,
  occupancyY2: 97.4,
  occupancy: 97.5,
  unit: 'døgn',
  groupKey: 'Basis og aktivitet',
};
const DAY: WrittenRow = {
  ...HOME,
  tilbudName: 'Aktivitetscentret Åsen',
  portalId: '20274',
  paragraf: '§ 104',
  form: 'dag',
  unit: 'dag',
  days: 224,
};

/** A basis line, then an activity line for each level with its share of the places. */
function scale(line: WrittenRow, basis: WrittenRow, activity: (level: number) => number, places: number[]) {
  return [
    { ...line, lineKey: 'L1', serviceKind: 'basis', ...basis },
    ...places.map((share, index) => ({
      ...line,
      lineKey: `L${index + 2}`,
      serviceKind: 'aktivitet',
      level: index + 1,
      places: share,
      takst: activity(index + 1),
    })),
  ];
}

/** A basis takst for the place and activity takster for what is done, on one budget. */
export const BASIS_AND_ACTIVITY: readonly Model[] = [
  {
    name: 'basis og aktivitet i timer',
    rows: [
      { ...HOME, lineKey: 'L1', serviceKind: 'basis', places: 15, takst: 1700, ...budget(10_200_000) },
      {
        lineKey: 'L2',
        tilbudName: 'Botilbuddet Skrænten',
        portalId: '20273',
        paragraf: '§ 107',
        form: 'time',
        serviceKind: 'aktivitet',
        category: 2,
        units: 5200,
        takst: 430,
        unit: 'time',
        groupKey: 'Basis og aktivitet',
      },
    ],
  },
  {
    name: 'basis og aktivitet på 9 niveauer, døgn',
    rows: scale(
      HOME,
      { places: 24, takst: 1400, ...budget(19_000_000) },
      (level) => 550 + 150 * level,
      [2, 3, 4, 4, 3, 3, 2, 2, 1],
    ),
  },
  {
    name: 'basis og aktivitet på 6 niveauer, dag',
    rows: scale(DAY, { places: 30, takst: 400, ...budget(4_000_000) }, (level) => 150 + 60 * level, [4, 6, 8, 6, 4, 2]),
  },
];
