import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { groupLines } from '../balance.js';
import { approvedLines, lineWith, movingParts, previousLine } from './bridge.fixture.js';
import { bridgesOf } from './bridges-of.js';

const a = lineWith({ lineKey: 'A', costPay: 500_000, units: 500, takst: 1000 });
const b = lineWith({ lineKey: 'B', costPay: 1_000_000, units: 500, takst: 2000 });
const now = lineWith({ lineKey: 'C', predecessors: ['A', 'B'], costPay: 1_600_000, takst: 1600 });
const context = {
  groups: groupLines([now]),
  previous: new Map([a, b].map((line) => [line.lineKey, previousLine(line)])),
  lineage: new Map(),
  lastYear: approvedLines([a, b]),
  pl: amount(0),
};

describe('bridgesOf', () => {
  it('finds what a line follows', () => {
    const [group] = bridgesOf(context);
    expect(movingParts(group?.lines[0]?.bridge ?? null)).toEqual({ costPay: '100.00' });
    expect(movingParts(group?.bridge ?? null)).toEqual({ costPay: '100.00' });
    expect(group?.lines[0]?.otherModel).toBe(false);
  });

  it('follows what is recorded before what the line says', () => {
    const lineage = new Map([['C', { predecessors: [{ lineKey: 'A', share: null }], source: 'secretariat' as const }]]);
    expect(bridgesOf({ ...context, lineage })[0]?.lines[0]?.bridge?.from.toFixed()).toBe('1000');
  });

  it('does not take a part of what a line follows for the whole', () => {
    const [group] = bridgesOf({ ...context, lastYear: approvedLines([a]) });
    expect([group?.bridge, group?.lines[0]?.bridge?.known]).toEqual([null, 'rest']);
  });

  it('knows nothing of a new line', () => {
    const [group] = bridgesOf({ ...context, previous: new Map() });
    expect([group?.bridge, group?.lines[0]?.bridge]).toEqual([null, null]);
  });
});
