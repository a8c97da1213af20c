import { describe, expect, it } from '@jest/globals';
import { COSTS, UNITS } from '../takst.js';
import { TAKSTSKEMA_2027 } from '../takstskema/2027.js';
import { COUNT_LABELS, LABELS, PART_KEYS } from './part-keys.js';

describe('the parts', () => {
  it('are called what the columns of the takstskema are', () => {
    const headings = new Map(TAKSTSKEMA_2027.takster.columns.map(({ field, heading }) => [field as string, heading]));
    for (const field of [...COSTS, 'income'] as const) expect(LABELS[field]).toBe(headings.get(field));
  });

  it('are each named, and every unit can be counted', () => {
    expect(Object.keys(LABELS).sort()).toEqual([...PART_KEYS].sort());
    expect(Object.keys(COUNT_LABELS).sort()).toEqual([...UNITS].sort());
  });
});
