import type { WrittenRow } from '../takstskema/cells.fixture.js';
import { AVERAGES } from './models/averages.fixture.js';
import { BASIS_AND_ACTIVITY } from './models/basis-and-activity.fixture.js';
import { LEVELS } from './models/levels.fixture.js';

/** A takst model as one takskema shows it: rows as a person fills them in for 2027, field → value. Every figure is invented. */
export interface Model {
  name: string;
  rows: readonly WrittenRow[];
}

/** One takstskema for each takst model in use (domain.md, "Models in use"). `takst` says how the takster relate; coveringRows sets them. */
export const MODELS: readonly Model[] = [...AVERAGES, ...LEVELS, ...BASIS_AND_ACTIVITY];
