import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { exampleContext, exampleLine } from '../rules/example.js';
import { addedUp, type Lineage } from './lineage.js';
import { successorsOf } from './successors.js';

const line = (lineKey: string, ...predecessors: string[]) => exampleLine({ lineKey, predecessors });
const { previous } = exampleContext({ lines: [line('A'), line('B')] });
const became = (lines: ReturnType<typeof line>[], lineage: Lineage = new Map()) =>
  Object.fromEntries(
    [...successorsOf(lines, { previous, lineage })].map(([key, found]) => [key, found.map(({ lineKey }) => lineKey)]),
  );

describe('successorsOf', () => {
  it('tells what became of each line: itself, or those that name it', () => {
    expect(became([line('A'), line('C', 'B'), line('D', 'B'), line('E')])).toEqual({ A: ['A'], B: ['C', 'D'] });
  });

  it('follows what is recorded, and no line without an approved takst', () => {
    const lineage: Lineage = new Map([
      ['A', { predecessors: [{ lineKey: 'B', share: amount(50) }], source: 'secretariat' as const }],
    ]);
    expect(became([line('A'), line('C', 'GONE')], lineage)).toEqual({ B: ['A'] });
  });
});

describe('addedUp', () => {
  it('names each line once: shares add up to at most all of it', () => {
    const of = (...shares: (number | null)[]) =>
      addedUp(shares.map((share) => ({ lineKey: 'A', share: share === null ? null : amount(share) }))).map(
        ({ share }) => share?.toString() ?? null,
      );
    expect([of(30, 40), of(60, 60), of(30, null), of(12.5 * 2)]).toEqual([['70'], ['100'], [null], ['25']]);
  });
});
