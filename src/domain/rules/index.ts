import type { Rule } from './rule.js';

/** The rule catalogue, by id. Ids are permanent. */
export const RULES: readonly Rule[] = [];
