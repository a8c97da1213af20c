import { type Amount, HUNDRED, roundTo, sum } from '../../../domain/amount.js';
import type { YearFigure } from '../../../web/charts/year-figure.js';
import type { ApprovedItem } from '../approved/approved-lines.service.js';

interface Now {
  year: number;
  takst: Amount | null;
}

/**
 * A line's takst of each year, oldest first, and what the first would be by P/L alone where every P/L between is known.
 * Where a line follows several, their average by places stands for the year.
 */
export function yearFigures(
  history: readonly ApprovedItem[],
  now: Now,
  pl: ReadonlyMap<number, Amount> = new Map(),
): YearFigure[] {
  const years = [...new Set(history.map(({ year }) => year))];
  const earlier = years.flatMap((year) => figureOf(year, history));
  const figures = now.takst ? [...earlier, { year: now.year, takst: now.takst }] : earlier;
  return withProjection(figures, pl);
}

function figureOf(year: number, history: readonly ApprovedItem[]): { year: number; takst: Amount }[] {
  const lines = history.filter((item) => item.year === year).flatMap(({ line }) => (line.takst ? [line] : []));
  const weighable = lines.every(({ places }) => places?.greaterThan(0));
  const weighted = lines.map(({ takst, places }) => ({ takst, weight: weighable && places ? places : ONE }));
  const weight = sum(weighted.map((line) => line.weight));
  if (weight.isZero()) return [];
  const total = sum(weighted.map((line) => line.takst?.times(line.weight) ?? null));
  return [{ year, takst: roundTo(total.dividedBy(weight), 2) }];
}

const ONE = HUNDRED.dividedBy(HUNDRED);

function withProjection(
  figures: { year: number; takst: Amount }[],
  pl: ReadonlyMap<number, Amount>,
): (YearFigure & { takst: Amount })[] {
  let projected: Amount | null = figures[0]?.takst ?? null;
  return figures.map((figure, index) => {
    const percent = pl.get(figure.year);
    if (index > 0) projected = projected && percent ? projected.times(HUNDRED.plus(percent)).dividedBy(HUNDRED) : null;
    return { ...figure, projected };
  });
}
