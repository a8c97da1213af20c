import { FAULTS_IN_THE_FIGURES } from './faults/in-the-figures.js';
import { FAULTS_IN_THE_FILE } from './faults/in-the-file.js';
import { FAULTS_IN_THE_READING } from './faults/in-the-reading.js';
import type { PlantedFault } from './faults/planted-fault.js';

export type { ExpectedFinding, PlantedFault } from './faults/planted-fault.js';

/** Every fault that the demo plants, one to a file, each beside a hand-written list of what must be found. */
export const FAULTS: readonly PlantedFault[] = [
  ...FAULTS_IN_THE_FIGURES,
  ...FAULTS_IN_THE_READING,
  ...FAULTS_IN_THE_FILE,
];
