import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { groupLines } from '../balance.js';
import type { Predecessor } from '../lineage/lineage.js';
import type { ApprovedLine } from '../rules/context.js';
import type { Group, Line } from '../takst.js';
import { approvedLines, DOEGN, lineWith } from './bridge.fixture.js';
import { passedOn } from './passed-on.js';

const last = approvedLines([lineWith({ ...DOEGN, costPay: 1000 })]).get('L1') as ApprovedLine;
const heir = (lineKey: string, changes: Parameters<typeof lineWith>[0] = {}): Line =>
  lineWith({ ...DOEGN, lineKey, occupancy: 100, ...changes });
const parts = (...lines: Line[]) => recordedParts([], ...lines);
const recordedParts = (predecessors: Predecessor[], ...lines: Line[]) => {
  const groups = lines.map((line) => groupLines([line])[0] as Group);
  const partFor = passedOn(groups.map((group) => ({ group, last: [last], predecessors })));
  return groups.map((group) => partFor(last, group).line.costPay?.toFixed());
};

describe('passedOn', () => {
  it('passes all on to the one group that follows', () => {
    expect(parts(heir('A', { places: 2 }))).toEqual(['1000']);
  });

  it('divides it by places and days, whatever the occupancy, else by units', () => {
    expect(parts(heir('A', { places: 15, occupancy: 90 }), heir('B', { places: 5 }))).toEqual(['750', '250']);
    expect(parts(lineWith({ lineKey: 'A', units: 300 }), lineWith({ lineKey: 'B', units: 100 }))).toEqual([
      '750',
      '250',
    ]);
  });

  it('does not divide what has nothing in common', () => {
    expect(parts(heir('A'), lineWith({ lineKey: 'B' }))).toEqual(['1000', '1000']);
  });

  it('passes on the share that is recorded, also to the one group that follows', () => {
    expect(recordedParts([{ lineKey: 'L1', share: amount(40) }], heir('A', { places: 15 }))).toEqual(['400']);
    expect(recordedParts([{ lineKey: 'L1', share: null }], heir('A', { places: 15 }))).toEqual(['1000']);
  });

  it('passes on of several lines what their shares are of the units', () => {
    const levels = ['N1', 'N2'].map((lineKey) => lineWith({ lineKey, groupKey: 'A', units: 100, costPay: 1000 }));
    const whole = [...approvedLines([...levels, lineWith({ lineKey: 'N3', groupKey: 'A', units: 200 })]).values()];
    const group = groupLines([heir('A')])[0] as Group;
    const predecessors = [
      { lineKey: 'N1', share: amount(100) },
      { lineKey: 'N3', share: amount(50) },
    ];
    const partFor = passedOn([{ group, last: whole, predecessors }]);
    expect(partFor(whole[0] as ApprovedLine, group).group.grundlag.toFixed()).toBe('1000');
  });
});
