import type { DriftsherreData } from '../world-data.js';

/** Læsø Kommune: driver ingen botilbud og har intet at indberette. */
export const LAESOE: DriftsherreData = {
  code: 825,
  name: 'Læsø Kommune',
  shortName: 'Læsø',
  tilbud: '',
  lines: '',
  figures: {},
  explanations: [],
  dispensations: [],
  tilbudChanges: [],
};
