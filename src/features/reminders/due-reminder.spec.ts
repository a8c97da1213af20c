import { describe, expect, it } from '@jest/globals';
import { dueReminder } from './due-reminder.js';

const DEADLINE = new Date('2026-11-25T11:00:00Z');

describe('a reminder', () => {
  it.each([
    ['2026-11-11T10:59:59Z', null],
    ['2026-11-11T11:00:00Z', 14],
    ['2026-11-22T10:59:59Z', 14],
    ['2026-11-22T11:00:00Z', 3],
    ['2026-11-25T10:59:59Z', 3],
    ['2026-11-25T11:00:00Z', 'passed'],
    ['2026-12-02T11:00:00Z', null],
  ])('at %s is %s', (now, due) => {
    expect(dueReminder(DEADLINE, new Date(now), [14, 3])).toBe(due);
  });
});
