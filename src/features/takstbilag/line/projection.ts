import { type Amount, amount, HUNDRED } from '../../../domain/amount.js';
import type { YearFigure } from '../../../web/charts/year-figure.js';
import type { TakstInForce } from '../public/published-takster.service.js';

/** A takst over the years beside what P/L alone would have made of the first; without that where a year is left out. */
export function withProjection(takster: readonly TakstInForce[]): YearFigure[] {
  const years: YearFigure[] = [];
  let projected: Amount | null = null;
  for (const [index, { year, takst, pl }] of takster.entries()) {
    const before = takster[index - 1];
    if (index === 0) projected = amount(takst);
    else if (before?.year === year - 1 && projected) projected = projected.times(HUNDRED.plus(pl)).dividedBy(HUNDRED);
    else projected = null;
    years.push({ year, takst, projected });
  }
  return years.every((one) => one.projected) ? years : years.map(({ year, takst }) => ({ year, takst }));
}
