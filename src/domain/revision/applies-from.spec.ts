import { describe, expect, it } from '@jest/globals';
import { isBackwards, refuseAppliesFrom } from './applies-from.js';

describe('the day a revision applies from', () => {
  it('lies in the takstår', () => {
    for (const day of ['2027-01-01', '2027-12-31']) expect(refuseAppliesFrom(2027, day)).toBeNull();
    for (const day of ['2026-12-31', '2028-01-01', '2027-02-29', '1. marts', ''])
      expect(refuseAppliesFrom(2027, day)?.refusal.code).toBe('applies_from');
  });

  it('may be over already, which is said', () => {
    expect(isBackwards('2027-01-01', '2027-01-20')).toBe(true);
    expect(isBackwards('2027-01-20', '2027-01-20')).toBe(false);
  });
});
