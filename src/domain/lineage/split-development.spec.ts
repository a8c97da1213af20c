import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amount } from '../amount.js';
import { groupLines } from '../balance.js';
import { exampleContext, exampleLine } from '../rules/example.js';
import type { Line } from '../takst.js';
import type { Lineage } from './lineage.js';
import { splitDevelopments } from './split-development.js';

/** Kærvej: 2,480 kr. a døgn last year, with a P/L of 3.2 %. */
const { previous } = exampleContext({ lines: [exampleLine({ lineKey: 'KÆRVEJ', places: amount(17) })] });
const part = (lineKey: string, takst: string, places: number, changes: Partial<Line> = {}) =>
  exampleLine({ lineKey, takst: amount(takst), places: amount(places), predecessors: ['KÆRVEJ'], ...changes });
const developments = (lines: Line[], lineage: Lineage = new Map()) =>
  splitDevelopments(exampleContext({ lines, groups: groupLines(lines), previous, lineage }));

describe('a split', () => {
  it('compares the weighted sum of what it became with what it came from', () => {
    // 15 places at 2,559.36 (exactly P/L) and 5 at 2,815.296 (10 % above it): 2.5 % in all.
    const [split] = developments([part('1', '2559.36', 15), part('2', '2815.296', 5)]);
    expect([split?.lineKey, split?.percent?.toString(), split?.compared]).toEqual(['KÆRVEJ', '2.5', 2]);
    expect(split?.successors.map(({ lineKey }) => lineKey)).toEqual(['1', '2']);
  });

  it('leaves out what has another unit, and says how many were compared', () => {
    const dag = part('2', '1500', 13, { unit: 'dag', form: 'dag' });
    const [split] = developments([part('1', '2559.36', 15), dag]);
    expect([split?.percent?.toString(), split?.compared, split?.successors.length]).toEqual(['0', 1, 2]);
    expect(developments([{ ...dag, lineKey: '1' }, dag])).toMatchObject([{ percent: null, compared: 0 }]);
  });

  it('is none where a line goes on alone', () => {
    expect(developments([part('1', '2559.36', 15), exampleLine({ lineKey: 'NEW' })])).toEqual([]);
  });

  it('counts only the part of a line that comes from it', () => {
    const both = exampleContext({ lines: ['KÆRVEJ', 'OTHER'].map((lineKey) => exampleLine({ lineKey })) }).previous;
    const lines = [part('1', '2559.36', 10), part('2', '2815.296', 10)];
    const follows = (lineKey: string, share: number) => ({ lineKey, share: amount(share) });
    const lineage: Lineage = new Map([
      ['2', { predecessors: [follows('KÆRVEJ', 50), follows('OTHER', 50)], source: 'change' as const }],
    ]);
    const [split] = splitDevelopments(exampleContext({ lines, previous: both, lineage }));
    // 10 at 0 % and half of 10 at 10 %.
    expect(split?.percent?.toDecimalPlaces(20).toString()).toBe('3.33333333333333333333');
  });

  it('is 0 where every takst only follows P/L, whatever the places', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 6 }), (places) => {
        const lines = places.map((count, index) => part(String(index), '2559.36', count));
        expect(developments(lines)[0]?.percent?.toString()).toBe('0');
      }),
    );
  });
});
