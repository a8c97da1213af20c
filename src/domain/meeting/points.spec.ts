import { describe, expect, it } from '@jest/globals';
import { moved, placeFor } from './points.js';

const points = [1, 2, 3, 4].map((position) => ({ id: position * 10, position }));
const ids = (of: { id: number }[]) => of.map(({ id }) => id);

describe('the order of an agenda', () => {
  it('closes up around a point that is moved', () => {
    expect(ids(moved(points, 40, 2))).toEqual([10, 40, 20, 30]);
    expect(ids(moved(points, 10, 3))).toEqual([20, 30, 10, 40]);
  });

  it('takes a place beyond the ends for the first or the last', () => {
    expect(ids(moved(points, 30, 0))).toEqual([30, 10, 20, 40]);
    expect(ids(moved(points, 10, 99))).toEqual([20, 30, 40, 10]);
    expect(ids(moved(points, 99, 1))).toEqual([10, 20, 30, 40]);
  });

  it('puts a new point behind those that its kind stands behind, and before Eventuelt', () => {
    const standing = [
      { kind: 'dagsorden' as const, position: 1 },
      { kind: 'frit' as const, position: 2 },
      { kind: 'takster' as const, position: 3 },
      { kind: 'eventuelt' as const, position: 4 },
    ];
    expect(placeFor('takster', standing)).toBe(4);
    expect(placeFor('tilbud', standing)).toBe(2);
    expect(placeFor('frit', standing)).toBe(4);
    expect(placeFor('referat', standing)).toBe(2);
    expect(placeFor('naeste', standing)).toBe(5);
    expect(placeFor('dagsorden', [])).toBe(1);
  });
});
