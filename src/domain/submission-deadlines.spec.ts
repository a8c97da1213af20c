import { describe, expect, it } from '@jest/globals';
import { extendedTo, isLate, refuseSubmission, type SubmissionRound } from './submission-deadlines.js';

const day = (number: number) => new Date(Date.UTC(2026, 9, number, 10));
const round = (changes: Partial<SubmissionRound> = {}): SubmissionRound => ({
  year: 2027,
  state: 'open',
  announcedDeadline: day(10),
  lastNewDeadline: day(15),
  lastCorrectionDeadline: day(20),
  ...changes,
});
const codeOf = (...given: Parameters<typeof refuseSubmission>) => refuseSubmission(...given)?.code ?? null;

describe('refuseSubmission', () => {
  it.each([
    ['none', 15, null],
    ['none', 16, 'deadline_passed'],
    ['submitted', 16, null],
    ['submitted', 20, null],
    ['submitted', 21, 'deadline_passed'],
    ['reopened', 21, null],
  ] as const)('%s on day %i: %s', (standing, on, code) => {
    expect(codeOf(round(), standing, day(on))).toBe(code);
  });

  it('lets only what was reopened into a closed round, and nothing into one that is not open or is over', () => {
    expect(codeOf(round({ state: 'closed' }), 'submitted', day(1))).toBe('round_not_open');
    expect(codeOf(round({ state: 'closed' }), 'reopened', day(1))).toBeNull();
    for (const state of ['planned', 'approved', 'published'] as const)
      expect(codeOf(round({ state }), 'reopened', day(1))).toBe('round_not_open');
  });

  it('says who opens a round that is planned', () => {
    expect(refuseSubmission(round({ state: 'planned' }), 'none', day(1))?.message).toContain('Sekretariatet åbner den');
  });
});

describe('extendedTo', () => {
  it('moves what comes sooner, and nothing that comes later', () => {
    const extended = extendedTo(round(), day(17));
    expect(extended).toMatchObject({ announcedDeadline: day(17), lastNewDeadline: day(17), extendedUntil: day(17) });
    expect(extended.lastCorrectionDeadline).toEqual(day(20));
    expect(extendedTo(round(), null)).toEqual({ ...round(), extendedUntil: null });
  });

  it('lets the driftsherre in until then, not late, and also into a round that is closed', () => {
    const extended = extendedTo(round(), day(22));
    expect([codeOf(extended, 'none', day(22)), isLate(extended, day(22))]).toEqual([null, false]);
    expect([codeOf(extended, 'none', day(23)), isLate(extended, day(23))]).toEqual(['deadline_passed', true]);
    const closed = extendedTo(round({ state: 'closed' }), day(22));
    expect([codeOf(closed, 'none', day(22)), codeOf(closed, 'none', day(23))]).toEqual([null, 'round_not_open']);
    expect(codeOf(extendedTo(round({ state: 'published' }), day(22)), 'none', day(22))).toBe('round_not_open');
  });
});

describe('isLate', () => {
  it('begins after the announced deadline, not at it', () => {
    expect([isLate(round(), day(10)), isLate(round(), new Date(day(10).getTime() + 1))]).toEqual([false, true]);
  });
});
