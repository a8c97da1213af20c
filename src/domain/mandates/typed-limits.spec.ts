import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { readLimits } from './typed-limits.js';

describe('the limits of a mandate', () => {
  it('are read as a Danish reader writes them, and may be left out', () => {
    expect(readLimits({ largestChange: ' 2,5 % ', until: '2027-12-31' })).toEqual({
      limits: { largestChange: amount('2.5'), until: '2027-12-31' },
    });
    expect(readLimits({})).toEqual({ limits: { largestChange: null, until: null } });
  });

  it.each([
    [{ largestChange: 'fem' }, 'largestChange'],
    [{ largestChange: '2.5' }, 'largestChange'],
    [{ largestChange: '-5' }, 'largestChange'],
    [{ until: '31. december 2027' }, 'until'],
    [{ until: '2027-02-30' }, 'until'],
  ])('are refused at their field: %j', (typed, field) => {
    const read = readLimits(typed);
    expect('faults' in read ? Object.keys(read.faults) : []).toEqual([field]);
  });
});
