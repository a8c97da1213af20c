import { type Amount, roundTo } from '../amount.js';
import type { Bridge, Figures, Known } from './bridge.js';
import type { BridgeSum } from './bridge-sum.js';
import type { PartKey } from './part-keys.js';
import { unexplained } from './unexplained.js';

/** A bridge as JSON: amounts as canonical text ("822.00"), figures rounded to be shown. */
export interface ToldBridge {
  unit: string;
  from: string;
  to: string;
  step: string;
  known: Known;
  parts: ToldPart[];
  unexplained: { amount: string; parts: PartKey[]; sentence: string };
}

export interface ToldPart {
  key: PartKey;
  label: string;
  amount: string;
  /** What the part comes from, to be shown with renderValue. */
  figures: { before: string; now: string; kind: Figures['kind'] } | null;
}

export interface ToldBridgeSum {
  step: string;
  parts: { key: PartKey; label: string; amount: string }[];
  lines: number;
  leftOut: string[];
}

export function toldBridge(bridge: Bridge): ToldBridge {
  const { unit, from, to, step, known, parts } = bridge;
  const left = unexplained(bridge);
  return {
    unit,
    from: oere(from),
    to: oere(to),
    step: oere(step),
    known,
    parts: parts.map(({ key, label, amount, figures }) => ({
      key,
      label,
      amount: oere(amount),
      figures: figures && toldFigures(figures),
    })),
    unexplained: { amount: oere(left.amount), parts: left.parts.map(({ key }) => key), sentence: left.sentence },
  };
}

export const toldBridgeSum = ({ step, parts, lines, leftOut }: BridgeSum): ToldBridgeSum => ({
  step: step.toFixed(0),
  parts: parts.map(({ key, label, amount }) => ({ key, label, amount: amount.toFixed(0) })),
  lines,
  leftOut,
});

const oere = (amount: Amount): string => amount.toFixed(2);

const toldFigures = ({ before, now, kind }: Figures): ToldPart['figures'] => {
  const told = (amount: Amount) => roundTo(amount, kind === 'kroner' ? 2 : 4).toFixed();
  return { before: told(before), now: told(now), kind };
};
