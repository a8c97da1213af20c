import { describe, expect, it } from '@jest/globals';
import { type Amount, amount } from '../../../domain/amount.js';
import type { ApprovedItem } from '../approved/approved-lines.service.js';
import { yearFigures } from './year-figures.js';

const item = (year: number, takst: string, places: string | null = '10') =>
  ({ year, line: { takst: amount(takst), places: places && amount(places) } }) as ApprovedItem;
const shown = (history: ApprovedItem[], pl?: Map<number, Amount>) =>
  yearFigures(history, { year: 2027, takst: amount('1100') }, pl).map(({ year, takst, projected }) => [
    year,
    String(takst),
    projected == null ? null : String(projected),
  ]);

describe('yearFigures', () => {
  it('follows the first takst by P/L', () => {
    const pl = new Map([
      [2026, amount('3')],
      [2027, amount('2')],
    ]);
    expect(shown([item(2025, '1000'), item(2026, '1050')], pl)).toEqual([
      [2025, '1000', '1000'],
      [2026, '1050', '1030'],
      [2027, '1100', '1050.6'],
    ]);
  });

  it('draws no P/L past a year without one', () => {
    expect(shown([item(2025, '1000'), item(2026, '1050')], new Map([[2027, amount('2')]]))).toEqual([
      [2025, '1000', '1000'],
      [2026, '1050', null],
      [2027, '1100', null],
    ]);
  });

  it('takes the average by places of several predecessors', () => {
    expect(shown([item(2026, '1000', '30'), item(2026, '2000', '10')])[0]).toEqual([2026, '1250', '1250']);
    expect(shown([item(2026, '1000', null), item(2026, '2000', '10')])[0]).toEqual([2026, '1500', '1500']);
  });
});
