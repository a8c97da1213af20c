import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { bridgesBetween, DOEGN, lineWith, movingParts } from './bridge.fixture.js';
import { bridgeSum } from './bridge-sum.js';

const FULL = { ...DOEGN, occupancy: 100, tilbudName: 'Sømandshøj', groupKey: 'Hovedgruppe' } as const;
/** 20 places at 2,000 kr. a døgn. */
const before = [lineWith({ ...FULL, costPay: 14_600_000, takst: 2000 })];
/** A basis takst of 1,200 and nine levels of activity, two places each and four on the fifth, at 800 on average. */
const activity = (level: number) =>
  lineWith({
    ...FULL,
    lineKey: `A${level}`,
    serviceKind: 'aktivitet',
    level,
    places: level === 5 ? 4 : 2,
    takst: 400 + 80 * level,
  });
const model = (costPay: number, predecessors: string[] = []) => [
  lineWith({ ...FULL, lineKey: 'B', serviceKind: 'basis', predecessors: ['L1'], takst: 1200, costPay }),
  ...Array.from({ length: 9 }, (_, index) => ({ ...activity(index + 1), predecessors })),
];

describe('one takst that becomes a basis takst with nine levels of activity', () => {
  const [group] = bridgesBetween(before, model(14_600_000));

  it('stands still as a group while the basis takst falls by what the activity takes over', () => {
    expect([group?.bridge?.from.toFixed(), group?.bridge?.to.toFixed()]).toEqual(['2000', '2000']);
    expect(movingParts(group?.bridge ?? null)).toEqual({});
    expect(movingParts(group?.lines[0]?.bridge ?? null)).toEqual({ distribution: '-800.00' });
    expect(group?.lines.slice(1).every(({ bridge }) => bridge === null)).toBe(true);
  });

  it('comes to nothing in the sum of the driftsherre, whether or not the activity names what it follows', () => {
    for (const predecessors of [[], ['L1']]) {
      const sum = bridgeSum(bridgesBetween(before, model(14_600_000, predecessors)));
      expect([sum.step.toFixed(), sum.lines, sum.leftOut]).toEqual(['0', 10, []]);
    }
  });

  it('tells what the group costs more', () => {
    const [dearer] = bridgesBetween(before, model(15_330_000));
    expect(movingParts(dearer?.bridge ?? null)).toEqual({ costPay: '100.00' });
  });
});

describe('groupBridgeOf', () => {
  it('is none where last year’s costs are unknown, where there was no group, and where the unit is another', () => {
    const bridge = (then: typeof before) => bridgesBetween(then, model(1))[0]?.bridge;
    expect(bridge([lineWith({ ...FULL, takst: 2000 })])).toBeNull();
    expect(bridge([])).toBeNull();
    expect(bridge([lineWith({ ...FULL, unit: 'måned', units: 240, takst: 2000, costPay: 1 })])).toBeNull();
    expect(bridge([{ ...(before[0] as (typeof before)[0]), regulation: amount(-14_600_000) }])).toBeNull();
  });
});
