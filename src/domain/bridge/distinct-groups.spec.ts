import { describe, expect, it } from '@jest/globals';
import { approvedLines, lineWith } from './bridge.fixture.js';
import { distinctGroups } from './distinct-groups.js';

const level = (lineKey: string, costPay: number) => lineWith({ lineKey, groupKey: 'A', costPay });

describe('distinctGroups', () => {
  it('has the group of two lines once', () => {
    const lines = [...approvedLines([level('N1', 5), level('N2', 5), lineWith({ lineKey: 'X' })]).values()];
    expect(distinctGroups(lines)).toHaveLength(2);
    expect(distinctGroups([])).toEqual([]);
  });

  it('has a group that was approved in two uploads once, whatever the order of its lines', () => {
    const autumn = approvedLines([level('N1', 5), level('N2', 5)]).get('N1');
    const revision = approvedLines([level('N1', 5), level('N2', 9)]).get('N2');
    if (!autumn || !revision) throw new Error('both are there');
    expect(distinctGroups([revision, autumn])).toEqual([autumn.group]);
    expect(distinctGroups([autumn, revision])).toEqual([autumn.group]);
  });
});
