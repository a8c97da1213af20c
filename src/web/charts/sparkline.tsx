import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { takst } from '../format.js';
import { drawn, type YearFigure } from './year-figure.js';

const WIDTH = 84;
const HEIGHT = 24;

/** The takst over the years, small enough for a table's row. */
export const Sparkline = ({ years }: { years: readonly YearFigure[] }) => {
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last) return null;
  const values = years.map(drawn);
  const lowest = Math.min(...values);
  const x = scaleLinear([0, Math.max(1, years.length - 1)], [3, WIDTH - 3]);
  const y = scaleLinear([lowest, Math.max(...values, lowest + 1)], [HEIGHT - 4, 4]);
  const path = line<number>(
    (_, index) => round(x(index)),
    (value) => round(y(value)),
  )(values);
  const label = `Takst ${first.year}–${last.year}: fra ${takst(first.takst)} til ${takst(last.takst)} kr.`;
  return (
    <svg class="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      <path d={path ?? ''} />
      <circle cx={round(x(years.length - 1))} cy={round(y(drawn(last)))} r="2.6" />
    </svg>
  );
};

const round = (coordinate: number): number => Math.round(coordinate * 10) / 10;
