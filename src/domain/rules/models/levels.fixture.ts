import type { WrittenRow } from '../../takstskema/cells.fixture.js';
import type { Model } from '../models.fixture.js';
import { budget } from './budget.fixture.js';

const LEVEL: WrittenRow = {
  tilbudName: 'Botilbuddet Granbakken',
  portalId: '20272',
  paragraf: '§ 108',
  form: 'døgn',
  serviceKind: 'niveau',
  targetGroup: 'Voksne med psykiske vanskeligheder',
  category: 3,
  days: 365,
  occupancyY3: 95.5,
  occupancyY2: 96.5,
  occupancy: 96,
  unit: 'døgn',
  groupKey: 'Niveauer',
};

/** Levels that share a budget. */
export const LEVELS: readonly Model[] = [
  {
    name: 'niveauer i vilkårlig rækkefølge, et ubrugt',
    rows: [
      { ...LEVEL, lineKey: 'L1', level: 4, places: 6, takst: 3900, ...budget(20_000_000) },
      { ...LEVEL, lineKey: 'L2', level: 1, places: 8, takst: 1900 },
      { ...LEVEL, lineKey: 'L3', level: 3, places: 0, takst: 3100 },
      { ...LEVEL, lineKey: 'L4', level: 2, places: 10, takst: 2400 },
    ],
  },
  {
    name: 'flere grupper under én paragraf, beløbene midt i gruppen',
    rows: [
      { ...LEVEL, lineKey: 'L1', groupKey: 'Hus A', level: 1, places: 5, takst: 2000 },
      { ...LEVEL, lineKey: 'L2', groupKey: 'Hus A', level: 2, places: 4, takst: 2600, ...budget(9_800_000) },
      { ...LEVEL, lineKey: 'L3', groupKey: 'Hus A', level: 3, places: 3.5, takst: 3300 },
      { ...LEVEL, lineKey: 'L4', groupKey: 'Hus B', level: 1, places: 7, takst: 2100 },
      { ...LEVEL, lineKey: 'L5', groupKey: 'Hus B', level: 2, places: 6, takst: 2700, ...budget(14_000_000) },
      { ...LEVEL, lineKey: 'L6', groupKey: 'Hus B', level: 3, places: 5, takst: 3400 },
    ],
  },
];
