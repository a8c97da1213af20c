import { type Amount, roundTo, sum, ZERO } from '../amount.js';
import type { Bridge } from './bridge.js';
import type { GroupBridges } from './bridges-of.js';
import { LABELS, PART_KEYS, type PartKey } from './part-keys.js';
import { roundParts } from './round-parts.js';

/** What the steps of many lines come to in a year, in whole kroner: the parts add up to the step. */
export interface BridgeSum {
  step: Amount;
  parts: { key: PartKey; label: string; amount: Amount }[];
  /** How many lines are counted. */
  lines: number;
  /** lineKeys of those that are not: they have nothing to compare with, or their units are unknown. */
  leftOut: string[];
}

/**
 * The steps of a driftsherre's lines in kroner a year: Σ part × this year's units. A group that changed its takst model, or has
 * lines that are new, counts by its own step: what one line gives up another takes over, and the year before is not
 * counted twice (as in weightedDevelopment). Lines that can be counted in neither way are named.
 */
export function bridgeSum(groups: readonly GroupBridges[]): BridgeSum {
  const counted = groups.map(countedOf);
  const bridges = counted.flatMap((one) => one.bridges);
  const exact = PART_KEYS.flatMap((key) => {
    const effects = bridges.flatMap(({ exact, units }) => units?.times(exact.get(key) ?? ZERO) ?? []);
    return bridges.some(({ exact }) => exact.has(key)) ? [{ key, effect: sum(effects) }] : [];
  });
  const effects = exact.map(({ effect }) => effect);
  const step = roundTo(sum(effects), 0);
  const rounded = roundParts(effects, step, 0);
  return {
    step,
    parts: exact.map(({ key }, index) => ({ key, label: LABELS[key], amount: rounded[index] ?? ZERO })),
    lines: counted.reduce((total, { lines }) => total + lines, 0),
    leftOut: counted.flatMap(({ leftOut }) => leftOut),
  };
}

interface Counted {
  bridges: Bridge[];
  lines: number;
  leftOut: string[];
}

function countedOf({ bridge, lines }: GroupBridges): Counted {
  const keys = lines.map(({ line }) => line.lineKey);
  const told = lines.filter((one) => one.bridge?.units);
  const otherModel = lines.some((one) => one.otherModel);
  if (bridge && (otherModel || told.length < lines.length))
    return { bridges: [bridge], lines: keys.length, leftOut: [] };
  if (otherModel) return { bridges: [], lines: 0, leftOut: keys };
  return {
    bridges: told.flatMap((one) => one.bridge ?? []),
    lines: told.length,
    leftOut: lines.filter((one) => !told.includes(one)).map(({ line }) => line.lineKey),
  };
}
