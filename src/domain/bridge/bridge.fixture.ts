import { type Amount, amount } from '../amount.js';
import { groupLines, unitsOf } from '../balance.js';
import type { ApprovedLine, PreviousLine } from '../rules/context.js';
import type { Line } from '../takst.js';
import { blankLine } from '../takstskema/read-line.js';
import type { Bridge } from './bridge.js';
import { bridgesOf, type GroupBridges } from './bridges-of.js';
import type { PartKey } from './part-keys.js';

type Written = { [Field in keyof Line]?: Line[Field] extends Amount | null ? number | string | null : Line[Field] };

/** A line of 1,000 typed cases of a tilbud that costs nothing, with the figures given; amounts as numbers or text. */
export function lineWith({ ...fields }: Written): Line {
  const numbers = Object.entries(fields).map(([field, value]) => [
    field,
    AMOUNTS.has(field) && value !== null ? amount(String(value)) : value,
  ]);
  return { ...blank, ...Object.fromEntries(numbers) };
}

const AMOUNTS: ReadonlySet<string> = new Set([
  ...['places', 'occupancy', 'units', 'costPay', 'costOther', 'costProperty', 'costTraining', 'costTilsyn'],
  ...['costDepreciation', 'costInterest', 'costPension', 'costOverhead', 'costHealth', 'income', 'base'],
  ...['regulation', 'takst'],
]);

const blank: Line = {
  ...blankLine('L1'),
  tilbudName: 'Eksemplet',
  paragraf: '§ 107',
  form: 'sag',
  serviceKind: 'gennemsnit',
  unit: 'sag',
  units: amount(1000),
};

/** The figures of a line of døgn: 20 places, 365 days, 98 %. */
export const DOEGN = { form: 'døgn', unit: 'døgn', places: 20, days: 365, occupancy: 98, units: null } as const;

export function approvedLines(lines: readonly Line[]): Map<string, ApprovedLine> {
  return new Map(groupLines(lines).flatMap((group) => group.lines.map((line) => [line.lineKey, { line, group }])));
}

export const previousLine = (line: Line): PreviousLine => ({
  takst: line.takst ?? amount(0),
  cleaned: null,
  unit: line.unit ?? '',
  paragraf: line.paragraf ?? '',
  serviceKind: line.serviceKind ?? '',
  places: line.places,
  units: unitsOf(line),
});

/** The bridges of all groups from last year's lines to this year's. */
export const bridgesBetween = (
  before: readonly Line[],
  now: readonly Line[],
  pl: number | string = 0,
): GroupBridges[] =>
  bridgesOf({
    groups: groupLines(now),
    previous: new Map(before.map((line) => [line.lineKey, previousLine(line)])),
    lineage: new Map(),
    lastYear: approvedLines(before),
    pl: amount(String(pl)),
  });

/** The bridge of one line; the first of them when none is named. */
export function bridgeBetween(
  before: readonly Line[],
  now: readonly Line[],
  pl: number | string = 0,
  lineKey = now[0]?.lineKey,
): Bridge | null {
  const lines = bridgesBetween(before, now, pl).flatMap((group) => group.lines);
  return lines.find(({ line }) => line.lineKey === lineKey)?.bridge ?? null;
}

/** The parts that are not 0, as text. */
export const movingParts = (bridge: Bridge | null): Partial<Record<PartKey, string>> =>
  Object.fromEntries(
    (bridge?.parts ?? []).flatMap(({ key, amount }) => (amount.isZero() ? [] : [[key, amount.toFixed(2)]])),
  );
