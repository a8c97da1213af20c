import { describe, expect, it } from '@jest/globals';
import type { ProgressState } from '../overview/progress.js';
import { isConcerned } from './concerned.js';
import type { DeadlineField } from './deadlines.js';

const day = (number: number) => new Date(Date.UTC(2026, 9, number, 10));
const concerned = (field: DeadlineField, state: ProgressState, { undecided = 0, own = day(10) } = {}) => {
  const deadlines = { changesDeadline: own, announcedDeadline: own, lastNewDeadline: own, lastCorrectionDeadline: own };
  return isConcerned(field, day(10), day(20), { progress: { code: 851, state, undecided }, own: deadlines });
};

describe('isConcerned', () => {
  it.each([
    ['announcedDeadline', 'errors', true],
    ['announcedDeadline', 'submitted', false],
    ['lastNewDeadline', 'reopened', true],
    ['lastNewDeadline', 'nothing', false],
    ['changesDeadline', 'submitted', true],
  ] as const)('%s: who has come as far as "%s": %s', (field, state, expected) => {
    expect(concerned(field, state)).toBe(expected);
  });

  it('is so of the last correction while something is undecided', () => {
    expect(concerned('lastCorrectionDeadline', 'submitted', { undecided: 3 })).toBe(true);
    expect(concerned('lastCorrectionDeadline', 'submitted')).toBe(false);
  });

  it('is not so of whom an extension gives longer', () => {
    expect(concerned('announcedDeadline', 'errors', { own: day(21) })).toBe(false);
    expect(concerned('announcedDeadline', 'errors', { own: day(15) })).toBe(true);
  });
});
