import { type Amount, roundTo, sum } from '../amount.js';
import type { Unit } from '../takst.js';
import { LABELS, type PartKey } from './part-keys.js';
import { roundParts } from './round-parts.js';

/** What a part comes from, last year and now: kroner of the whole group, percentage points, or a number. */
export interface Figures {
  before: Amount;
  now: Amount;
  kind: 'kroner' | 'percent' | 'number';
}

/** A part of the step, unrounded, in kroner a unit. */
export interface ExactPart {
  key: PartKey;
  exact: Amount;
  /** null: the part's usual one. */
  label?: string;
  figures?: Figures;
}

export interface BridgePart {
  key: PartKey;
  /** Danish, as a heading: "Løn". */
  label: string;
  /** Kroner a unit, whole øre. */
  amount: Amount;
  figures: Figures | null;
}

/**
 * How much is known of last year: 'all' its costs by category; 'total' only what they came to; 'rest' too little to tell more
 * apart than P/L.
 */
export type Known = 'all' | 'total' | 'rest';

/** The step from last year's takst to this year's, divided: from + the parts = to, to the øre. Kroner a unit. */
export interface Bridge {
  unit: Unit;
  from: Amount;
  to: Amount;
  step: Amount;
  parts: BridgePart[];
  known: Known;
  /** The parts before they were rounded: what a sum over lines is made of. */
  exact: ReadonlyMap<PartKey, Amount>;
  /** This year's units, which make the parts kroner a year; null: unknown. */
  units: Amount | null;
}

type Span = Pick<Bridge, 'unit' | 'units' | 'known'> & { before: Amount; now: Amount };

const OERE = 2;
/** Far below a øre and far above the noise of the fortieth digit, which must not decide who gets a øre. */
const DECIMALS_THAT_COUNT = 20;

/** The bridge whose unrounded parts these are. A rounding of 0 is not shown. */
export function bridgeFrom({ unit, units, known, before, now }: Span, parts: readonly ExactPart[]): Bridge {
  const exact = parts.map((part) => ({ ...part, exact: roundTo(part.exact, DECIMALS_THAT_COUNT) }));
  const [from, to] = [roundTo(before, OERE), roundTo(now, OERE)];
  const step = to.minus(from);
  const rounded = roundParts(
    exact.map((part) => part.exact),
    step,
    OERE,
  );
  const shown = exact.map(({ key, label, figures }, index): BridgePart => {
    return { key, label: label ?? LABELS[key], amount: rounded[index] ?? step, figures: figures ?? null };
  });
  return {
    unit,
    from,
    to,
    step,
    parts: shown.filter(({ key, amount }) => key !== 'rounding' || !amount.isZero()),
    known,
    exact: new Map(exact.map((part) => [part.key, part.exact])),
    units,
  };
}

/** The parts of some keys together, kroner a unit. */
export const partsTogether = (bridge: Bridge, keys: readonly PartKey[]): Amount =>
  sum(bridge.parts.filter(({ key }) => keys.includes(key)).map(({ amount }) => amount));
