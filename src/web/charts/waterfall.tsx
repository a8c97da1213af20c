import { scaleLinear } from 'd3-scale';
import { type Amount, sum, ZERO } from '../../domain/amount.js';
import { signed, takst } from '../format.js';
import { mergedSteps, type Step } from './merged-steps.js';

const ROW = 36;
/** Below the words of a row, which have a line of their own so that they stay readable on a narrow screen. */
const BAR_TOP = 18;
const BAR = 10;
/** Percent of the width. */
const MARK = 0.8;
const THINNEST = 0.4;

interface WaterfallProps {
  /** What it is about: "Taksten", "Hele takstgruppen". */
  name: string;
  /** "pr. døgn" */
  unit: string;
  from: { label: string; amount: Amount };
  to: { label: string; amount: Amount };
  /** from + these = to. Those that are 0 are not drawn. */
  steps: readonly Step[];
}

/**
 * The way from one takst to the next, a bar for each part of the step: to the right it raises, to the left it lowers. Places
 * across are percentages, so that bars stretch and words keep their size. The page shows the numbers in a table too.
 */
export const Waterfall = ({ name, unit, from, to, steps }: WaterfallProps) => {
  const shown = mergedSteps(steps);
  const levels = levelsOf(from.amount, shown);
  const x = scaleOf([...levels, to.amount]);
  const height = (shown.length + 2) * ROW;
  return (
    <figure class="chart waterfall">
      <figcaption>
        <b>{name}</b>, kr. {unit}
        <span class="nowrap">
          <span class="key key-up" />
          hæver
        </span>
        <span class="nowrap">
          <span class="key key-down" />
          sænker
        </span>
      </figcaption>
      <svg width="100%" height={height} role="img" aria-label={sentence({ name, unit, from, to, steps: shown })}>
        <line class="level" x1={x(from.amount)} x2={x(from.amount)} y1={BAR_TOP} y2={height - ROW + BAR_TOP + BAR} />
        <Mark row={0} label={from.label} amount={from.amount} x={x} />
        {shown.map((step, index) => (
          <Bar row={index + 1} step={step} before={levels[index] ?? ZERO} x={x} />
        ))}
        <Mark row={shown.length + 1} label={to.label} amount={to.amount} x={x} />
      </svg>
    </figure>
  );
};

type Across = (value: Amount) => string;

const Mark = ({ row, label, amount, x }: { row: number; label: string; amount: Amount; x: Across }) => (
  <g class="mark">
    <Words row={row} label={label} value={takst(amount)} />
    <rect x={x(amount)} y={row * ROW + BAR_TOP} width={`${MARK}%`} height={BAR} />
  </g>
);

const Bar = ({ row, step, before, x }: { row: number; step: Step; before: Amount; x: Across }) => {
  const after = before.plus(step.amount);
  const [left, right] = step.amount.isNegative() ? [after, before] : [before, after];
  const width = Math.max(Number.parseFloat(x(right)) - Number.parseFloat(x(left)), THINNEST);
  return (
    <g class={step.amount.isNegative() ? 'down' : 'up'}>
      <line
        class="link"
        x1={x(before)}
        x2={x(before)}
        y1={row * ROW + BAR_TOP - (ROW - BAR)}
        y2={row * ROW + BAR_TOP}
      />
      <Words row={row} label={step.label} value={signed(step.amount, 2)} />
      <rect x={x(left)} y={row * ROW + BAR_TOP} width={`${round(width)}%`} height={BAR} rx="1" />
    </g>
  );
};

const Words = ({ row, label, value }: { row: number; label: string; value: string }) => (
  <>
    <text class="step-name" x="0" y={row * ROW + BAR_TOP - 5}>
      {label}
    </text>
    <text class="step-value" x="100%" y={row * ROW + BAR_TOP - 5} text-anchor="end">
      {value}
    </text>
  </>
);

/** What the takst would be before each step. */
const levelsOf = (from: Amount, steps: readonly Step[]): Amount[] =>
  steps.map((_, index) => from.plus(sum(steps.slice(0, index).map(({ amount }) => amount))));

/** The lowest and the highest level fill the width. */
function scaleOf(levels: readonly Amount[]): Across {
  const drawn = levels.map((level) => level.toNumber());
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
  const across = scaleLinear([low, high === low ? low + 1 : high], [0, 100 - MARK]);
  return (value) => `${round(across(value.toNumber()))}%`;
}

const sentence = ({ name, unit, from, to, steps }: WaterfallProps): string => {
  const ends = `${name}, kr. ${unit}: ${from.label} ${takst(from.amount)}, ${to.label} ${takst(to.amount)}`;
  const parts = steps.map(({ label, amount }) => `${label} ${signed(amount, 2)}`);
  return parts.length === 0 ? `${ends}. Ingen ændring.` : `${ends}. ${parts.join(', ')}.`;
};

const round = (percent: number): number => Math.round(percent * 100) / 100;
