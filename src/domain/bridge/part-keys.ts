import { COSTS, type Unit } from '../takst.js';
import { COST_LABELS } from '../takst-words.js';

export type CostField = (typeof COSTS)[number];

/**
 * What a step is divided into, in the order it is told. Last year's regulering falls away and this year's comes: two parts.
 * `costs` stands for the categories and the income where only the grundlag is known, `rest` for all but P/L where even
 * that or the units are not.
 */
export const PART_KEYS = [
  'pl',
  'regulationBefore',
  'regulationNow',
  'occupancy',
  'volume',
  ...COSTS,
  'income',
  'costs',
  'distribution',
  'rounding',
  'rest',
] as const;
export type PartKey = (typeof PART_KEYS)[number];

export const LABELS: Readonly<Record<PartKey, string>> = {
  pl: 'P/L',
  regulationBefore: 'Sidste års regulering falder bort',
  regulationNow: 'Årets regulering',
  occupancy: 'Belægning',
  volume: 'Pladser, dage og enheder',
  ...COST_LABELS,
  costs: 'Omkostninger minus indtægter',
  distribution: 'Fordeling mellem gruppens takster',
  rounding: 'Afrunding og afvigelse i balancen',
  rest: 'Øvrigt',
};

export const PLACES_AND_DAYS = 'Pladser og dage';

/** What the volume is called where it is not made of places and days. */
export const COUNT_LABELS: Readonly<Record<Unit, string>> = {
  døgn: 'Antal døgn',
  dag: 'Antal dage',
  time: 'Antal timer',
  sag: 'Antal sager',
  måned: 'Antal måneder',
};
