import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Amount, amount } from './amount.js';
import { type Ascending, deviationFrom, medianOf } from './modified-z-score.js';

const ascending = (values: Amount[]): Ascending => ({
  length: values.length,
  at: (place) => values[place] as Amount,
});
const of = (...values: (number | string)[]) => ascending(values.map(amount));

/** Straight from the definition: all distances, sorted. */
function spelledOut(values: Amount[], value: Amount): string | null {
  const median = middle(values);
  const spread = middle(values.map((one) => one.minus(median).abs()));
  return spread.isZero() ? null : value.minus(median).times('0.6745').dividedBy(spread).toFixed();
}

function middle(values: Amount[]): Amount {
  const sorted = [...values].sort((one, other) => one.comparedTo(other));
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return (low as Amount).plus(high as Amount).dividedBy(2);
}

describe('the modified z-score', () => {
  it('is 0.6745 × (value − median) / MAD', () => {
    // Median 5, distances 4 3 2 1 0 1 2 3 4: their median is 2.
    const { median, score } = deviationFrom(of(1, 2, 3, 4, 5, 6, 7, 8, 9), amount(15));
    expect([median.toFixed(), score?.toFixed()]).toEqual(['5', '3.3725']);
    expect(deviationFrom(of(1, 2, 3, 4, 5, 6, 7, 8, 9), amount(-5)).score?.toFixed()).toBe('-3.3725');
  });

  it('takes the average of the two in the middle', () => {
    expect(medianOf(of(1, 2, 4, 9)).toFixed()).toBe('3');
    // Distances to 3: 2 1 1 6, in the middle 1 and 2.
    expect(deviationFrom(of(1, 2, 4, 9), amount(6)).score?.toFixed()).toBe('1.349');
  });

  it('does not say how far where more than half are the same', () => {
    expect(deviationFrom(of(1, 5, 5, 5, 9), amount(100)).score).toBeNull();
    expect(deviationFrom(of(5), amount(100))).toEqual({ median: amount(5), score: null });
  });

  it('agrees with its definition', () => {
    const figures = fc.array(fc.integer({ min: 1, max: 400_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 400_000 }), (figures, figure) => {
        const values = figures.map((one) => amount(one).dividedBy(100)).sort((one, other) => one.comparedTo(other));
        const value = amount(figure).dividedBy(100);
        expect(deviationFrom(ascending(values), value).score?.toFixed() ?? null).toBe(spelledOut(values, value));
      }),
    );
  });
});
