import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amount } from './amount.js';
import { commonChange } from './common-change.js';

const common = (...changes: string[]) =>
  commonChange(
    changes.map((change) => amount(change)),
    amount('0.2'),
  )?.toFixed();

describe('commonChange', () => {
  it('is the median of the largest cluster', () => {
    expect(common('25', '3.1', '25.1', '24.9', '-4', '26')).toBe('25');
    expect(common('1', '1.1', '9', '9.1')).toBe('1.05');
    expect(common()).toBeUndefined();
  });

  it('holds what lies exactly the tolerance from its middle, and no more', () => {
    expect(common('1', '1.4', '1.4', '9', '9', '9.1')).toBe('1.4');
    expect(common('1', '1.4', '1.41', '9', '9', '9.1')).toBe('9');
  });

  it('does not depend on the order of the changes, and is within their range', () => {
    const changes = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(changes, (tenths) => {
        const texts = tenths.map((one) => amount(one).dividedBy(10).toFixed());
        const found = common(...texts);
        expect(common(...texts.reverse())).toBe(found);
        expect(Number(found)).toBeGreaterThanOrEqual(Math.min(...tenths) / 10);
        expect(Number(found)).toBeLessThanOrEqual(Math.max(...tenths) / 10);
      }),
    );
  });
});
