import { plOf } from '../dist/src/demo/world.js';

/** A takstskema of 2027 with these lines and nothing else, for `writeTakstskema`. */
export const blankInput = (lines, driftsherre = { code: 851, name: 'Aalborg Kommune' }) => ({
  year: 2027,
  driftsherre,
  lines,
  tilbudChanges: [],
  pl: plOf(2027),
  decimals: 2,
  parameters: [],
  deadlines: [],
  stoppingRules: [],
  madeAt: new Date(0),
  takstskemaId: 'bench',
});
