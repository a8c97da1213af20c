import { describe, expect, it } from '@jest/globals';
import { amount } from './amount.js';
import { type ApprovedYear, earlierTakster } from './earlier-takster.js';
import type { PreviousLine } from './rules/context.js';

const charged = (takst: number, places: number): PreviousLine => ({
  takst: amount(takst),
  cleaned: amount(takst),
  unit: 'døgn',
  paragraf: '§ 107',
  serviceKind: 'gennemsnit',
  places: amount(places),
});

const yearOf = (
  year: number,
  lines: Record<string, [takst: number, places: number, ...from: string[]]>,
): ApprovedYear => ({
  year,
  lines: Object.entries(lines).map(([lineKey, [, , ...predecessors]]) => ({ lineKey, predecessors })),
  previous: new Map(Object.entries(lines).map(([lineKey, [takst, places]]) => [lineKey, charged(takst, places)])),
  lineage: new Map(),
});

const YEARS = [
  yearOf(2026, { A: [1200, 10, 'B', 'C'], D: [900, 5] }),
  yearOf(2025, { B: [1000, 10], C: [1300, 20] }),
  yearOf(2024, { B: [800, 10], C: [1100, 5] }),
];

describe('the earlier takster of a line', () => {
  const of = (lineKey: string, ...predecessors: string[]) =>
    earlierTakster([{ lineKey, predecessors }], YEARS)
      .get(lineKey)
      ?.map(({ year, takst }) => `${year} ${takst}`);

  it('are its own, then those of what it followed, averaged by the places of their year', () => {
    expect(of('A')).toEqual(['2026 1200', '2025 1200', '2024 900']);
  });

  it('start at its predecessors when it is new', () => {
    expect(of('N', 'A')).toEqual(of('A'));
  });

  it('end at the first year without any, and a new line has none', () => {
    expect(of('D')).toEqual(['2026 900']);
    expect(of('N')).toEqual([]);
  });
});
