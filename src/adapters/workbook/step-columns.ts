import { type Amount, ZERO } from '../../domain/amount.js';
import type { Bridge } from '../../domain/bridge/bridge.js';
import type { BridgeSum } from '../../domain/bridge/bridge-sum.js';
import { LABELS, PART_KEYS, type PartKey } from '../../domain/bridge/part-keys.js';
import { unexplained } from '../../domain/bridge/unexplained.js';
import type { Line } from '../../domain/takst.js';
import type { HandedBackBridges } from './takstskema-input.js';

/** A line whose takst follows another, with the step between them. */
export interface StepRow {
  line: Line;
  bridge: Bridge;
  group: Bridge | null;
  /** Is its change to be explained? */
  asked: boolean;
}

export function stepRows({ groups, asked }: HandedBackBridges): StepRow[] {
  return groups.flatMap(({ bridge: group, lines }) =>
    lines.flatMap(({ line, bridge }) => (bridge ? [{ line, bridge, group, asked: asked.has(line.lineKey) }] : [])),
  );
}

/** A column of the sheet: what stands in the row of a line, and in that of all takster together. */
export interface StepColumn {
  heading: string;
  width: number;
  /** Whose colours its heading has. */
  band: string;
  format: string;
  value: (row: StepRow) => string | number | null;
  total?: (sum: BridgeSum) => string | number | null;
}

/** Excel's number formats, in its own notation. */
export const TEXT = '@';
const TAKST = '#,##0.00';
const CHANGE = '+#,##0.00;-#,##0.00;0.00';
/** The kroner of a year in thousands: a whole number of ten digits would be taken for a CPR number when the workbook comes back. */
const THOUSAND = 1000;
export const THOUSANDS = '+#,##0;-#,##0;0';

/** From last year's takst through the parts that say anything to this year's, and what is to be explained. */
export function stepColumns(year: number, rows: readonly StepRow[], sum: BridgeSum): StepColumn[] {
  const amounts = [...rows.flatMap(({ bridge }) => bridge.parts), ...sum.parts];
  const moving = PART_KEYS.filter((one) => amounts.some(({ key, amount }) => key === one && !amount.isZero()));
  return [
    text('Linje-ID', 14, ({ line }) => line.lineKey),
    text('Celle', 8, () => null),
    { ...text('Tilbud', 32, ({ line }) => line.tilbudName), total: () => 'Alle takster, 1.000 kr. om året' },
    text('Paragraf', 20, ({ line }) => line.paragraf),
    text('Ydelsestype', 16, ({ line }) => [line.serviceKind, line.level].filter((one) => one !== null).join(' ')),
    text('Enhed', 8, ({ line }) => line.unit),
    takst(`Takst ${year - 1}`, ({ bridge }) => bridge.from),
    ...moving.map(part),
    takst(`Takst ${year}`, ({ bridge }) => bridge.to),
    { ...change('Ændring', ({ bridge }) => bridge.step), total: ({ step }) => thousands(step) },
    change('Hele takstgruppens ændring', ({ group }) => group?.step ?? null),
    {
      ...text('Skal forklares', 76, ({ bridge, asked }) => (asked ? unexplained(bridge).sentence : null)),
      band: 'Forklaring',
      total: ({ leftOut }) => (leftOut.length > 0 ? `Ikke regnet med: ${leftOut.join(', ')}.` : null),
    },
  ];
}

const text = (heading: string, width: number, value: StepColumn['value']): StepColumn => ({
  heading,
  width,
  band: 'Identifikation',
  format: TEXT,
  value,
});

const takst = (heading: string, of: (row: StepRow) => Amount): StepColumn => ({
  ...{ heading, width: 13, band: 'Takst', format: TAKST },
  value: (row) => of(row).toNumber(),
});

const change = (heading: string, of: (row: StepRow) => Amount | null): StepColumn => ({
  ...{ heading, width: 14, band: 'Takst', format: CHANGE },
  value: (row) => of(row)?.toNumber() ?? null,
});

const part = (key: PartKey): StepColumn => ({
  ...change(LABELS[key], ({ bridge }) => bridge.parts.find((one) => one.key === key)?.amount ?? null),
  band: 'Omkostninger',
  total: ({ parts }) => thousands(parts.find((one) => one.key === key)?.amount ?? ZERO),
});

const thousands = (kroner: Amount): number => kroner.dividedBy(THOUSAND).toNumber();
