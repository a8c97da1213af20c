import type { TakstskemaInput } from './takstskema-input.js';

/** The takstskema of a year without driftsherre or lines: what templates/takstskema holds, to be looked at and tested with. */
export function blankTakstskema(year: number): TakstskemaInput {
  return {
    year,
    driftsherre: null,
    lines: [],
    tilbudChanges: [],
    pl: null,
    decimals: 2,
    parameters: [],
    deadlines: [],
    stoppingRules: [],
    madeAt: new Date(Date.UTC(year - 1, 0, 1)),
    takstskemaId: '',
  };
}
