import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnWidths } from './column-widths.js';

const wishes = fc.array(fc.record({ least: fc.integer({ min: 1, max: 200 }), share: fc.integer({ min: 1, max: 8 }) }), {
  minLength: 1,
  maxLength: 12,
});

describe('columnWidths', () => {
  it('divides by the shares', () => {
    const least = 10;
    expect(
      columnWidths(400, [
        { least, share: 3 },
        { least, share: 1 },
      ]),
    ).toEqual([300, 100]);
  });

  it('gives a column what it needs before the others share the rest', () => {
    expect(
      columnWidths(400, [
        { least: 10, share: 3 },
        { least: 160, share: 1 },
      ]),
    ).toEqual([240, 160]);
  });

  it('takes from the widest where there is too little for all', () => {
    expect(
      columnWidths(100, [
        { least: 20, share: 1 },
        { least: 200, share: 1 },
        { least: 60, share: 1 },
      ]),
    ).toEqual([20, 40, 40]);
  });

  it('uses the whole width, and leaves no column short of what it needs where all fit', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 100, max: 800 }), (wanted, total) => {
        const widths = columnWidths(total, wanted);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(total, 6);
        const needed = wanted.reduce((sum, { least }) => sum + least, 0);
        if (needed > total) return;
        for (const [index, { least }] of wanted.entries()) expect(widths[index]).toBeGreaterThanOrEqual(least - 1e-9);
      }),
    );
  });
});
