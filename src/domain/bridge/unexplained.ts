import { type Amount, formatDanish, ZERO } from '../amount.js';
import { perUnitText } from '../takst-words.js';
import { type Bridge, type BridgePart, partsTogether } from './bridge.js';
import type { PartKey } from './part-keys.js';

/** What P/L and the regulering of earlier years leave to explain (R42). */
export interface Unexplained {
  /** Kroner a unit. */
  amount: Amount;
  /** Those that are not 0, the largest first, whichever way they pull. */
  parts: BridgePart[];
  /** A Danish sentence that says which to explain. */
  sentence: string;
}

const EXPLAINED: readonly PartKey[] = ['pl', 'regulationBefore', 'regulationNow'];
const MOST_NAMED = 3;
/** A part is named when it is at least this share of the largest. */
const WORTH_NAMING = '0.25';
const NBSP = '\u00a0';

export function unexplained(bridge: Bridge): Unexplained {
  const amount = bridge.step.minus(partsTogether(bridge, EXPLAINED));
  const parts = bridge.parts
    .filter(({ key, amount }) => !EXPLAINED.includes(key) && !amount.isZero())
    .toSorted((one, other) => other.amount.abs().comparedTo(one.amount.abs()));
  return { amount, parts, sentence: sentenceOf(bridge, amount, parts) };
}

function sentenceOf({ unit, known }: Bridge, amount: Amount, parts: readonly BridgePart[]): string {
  const left = `${signed(amount)} ${perUnitText(unit)}`;
  if (known === 'rest')
    return `Når P/L er trukket fra, er der ${left} tilbage at forklare. Det kan ikke deles yderligere, for omkostninger og enheder er ikke kendt for begge år.`;
  if (parts.length === 0) return 'P/L og regulering af tidligere år forklarer hele ændringen.';
  const named = listed(worthNaming(parts).map(({ label, amount }) => `${lowerCase(label)} (${signed(amount)})`));
  return amount.isZero()
    ? `Når P/L og regulering af tidligere år er trukket fra, ophæver resten hinanden. Forklar især ${named}.`
    : `Når P/L og regulering af tidligere år er trukket fra, er der ${left} tilbage at forklare. Forklar især ${named}.`;
}

const worthNaming = (parts: readonly BridgePart[]): readonly BridgePart[] => {
  const least = (parts[0]?.amount ?? ZERO).abs().times(WORTH_NAMING);
  return parts.filter(({ amount }) => amount.abs().greaterThanOrEqualTo(least)).slice(0, MOST_NAMED);
};

const signed = (amount: Amount): string => `${amount.greaterThan(0) ? '+' : ''}${formatDanish(amount, 2)}${NBSP}kr.`;

const lowerCase = (label: string): string => label.charAt(0).toLocaleLowerCase('da') + label.slice(1);

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;
