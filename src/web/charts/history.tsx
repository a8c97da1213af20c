import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { number, takst } from '../format.js';
import { drawn, toNumber, type YearFigure } from './year-figure.js';

const WIDTH = 372;
const HEIGHT = 156;
const TOP = 22;
const BOTTOM = 22;
const GAP = 7;

interface HistoryProps {
  years: readonly YearFigure[];
  /** "pr. døgn" */
  unit: string;
}

/** The takst per year as bars, with the P/L line where `projected` is given. The page shows the same numbers in a table. */
export const History = ({ years, unit }: HistoryProps) => {
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last) return null;
  const width = WIDTH / years.length;
  const y = scaleLinear([0, highest(years) * 1.08], [HEIGHT - BOTTOM, TOP]);
  const middle = (index: number) => round(index * width + width / 2);
  const projected = years.flatMap((at, index) =>
    at.projected == null ? [] : [{ index, value: toNumber(at.projected) }],
  );
  const path = line<(typeof projected)[number]>(
    ({ index }) => middle(index),
    ({ value }) => round(y(value)),
  )(projected);
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={sentence(years, unit)}>
        {years.map((at, index) => (
          <g>
            <rect
              class={at === last ? 'bar now' : 'bar'}
              x={round(index * width + GAP)}
              y={round(y(drawn(at)))}
              width={round(width - 2 * GAP)}
              height={round(HEIGHT - BOTTOM - y(drawn(at)))}
              rx="2"
            />
            <text class="bar-value" x={middle(index)} y={round(y(drawn(at)) - 6)} text-anchor="middle">
              {number(at.takst)}
            </text>
            <text class="bar-year" x={middle(index)} y={HEIGHT - 6} text-anchor="middle">
              {at.year}
            </text>
          </g>
        ))}
        {path && <path class="projected" d={path} />}
      </svg>
      <figcaption>
        <span class="key key-bar" />
        Takst {unit}, kr.
        {path && (
          <>
            <span class="key key-projected" />
            Hvis kun P/L
          </>
        )}
      </figcaption>
    </figure>
  );
};

const highest = (years: readonly YearFigure[]): number =>
  Math.max(1, ...years.map(drawn), ...years.map(({ projected }) => (projected == null ? 0 : toNumber(projected))));

const sentence = (years: readonly YearFigure[], unit: string): string =>
  `Takst ${unit}: ${years.map((at) => `${at.year} ${takst(at.takst)} kr.`).join(', ')}`;

const round = (coordinate: number): number => Math.round(coordinate * 10) / 10;
