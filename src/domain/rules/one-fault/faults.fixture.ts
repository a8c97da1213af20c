import { CAPACITY_FAULTS } from './capacity-faults.fixture.js';
import { CHANGE_FAULTS } from './change-faults.fixture.js';
import { GROUP_FAULTS } from './group-faults.fixture.js';
import { LEVEL_FAULTS } from './level-faults.fixture.js';
import { LINE_FAULTS } from './line-faults.fixture.js';
import type { Fault } from './planting.fixture.js';
import { SUBMISSION_FAULTS } from './submission-faults.fixture.js';

/** Faults in the lines and what is around them. */
export const FAULTS_OF_LINES: readonly Fault[] = [
  ...LINE_FAULTS,
  ...CAPACITY_FAULTS,
  ...GROUP_FAULTS,
  ...LEVEL_FAULTS,
  ...CHANGE_FAULTS,
];

/** One fault at least for every rule. */
export const FAULTS: readonly Fault[] = [...FAULTS_OF_LINES, ...SUBMISSION_FAULTS];
