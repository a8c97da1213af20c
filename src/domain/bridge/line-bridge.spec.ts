import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { groupLines } from '../balance.js';
import type { Group } from '../takst.js';
import { bridgeBetween, DOEGN, lineWith, movingParts, previousLine } from './bridge.fixture.js';
import { bridgeOf } from './line-bridge.js';

const moving = (...years: Parameters<typeof bridgeBetween>) => movingParts(bridgeBetween(...years));

describe('bridgeOf, one thing at a time', () => {
  const before = lineWith({ costPay: 900_000, costOverhead: 100_000, takst: 1000 });

  it('P/L alone is the whole step', () => {
    const now = lineWith({ costPay: 927_000, costOverhead: 103_000, takst: 1030 });
    expect(moving([before], [now], 3)).toEqual({ pl: '30.00' });
  });

  it('P/L does not move the regulering', () => {
    const regulated = { ...before, regulation: amount(-50_000), takst: amount(950) };
    const now = lineWith({ costPay: 927_000, costOverhead: 103_000, regulation: -50_000, takst: 980 });
    expect(moving([regulated], [now], 3)).toEqual({ pl: '30.00', regulationBefore: '50.00', regulationNow: '-50.00' });
  });

  it('one cost', () => {
    const now = lineWith({ costPay: 900_000, costOverhead: 140_000, takst: 1040 });
    expect(moving([before], [now])).toEqual({ costOverhead: '40.00' });
  });

  it('income, which lowers the takst', () => {
    expect(moving([before], [{ ...before, income: amount(25_000), takst: amount(975) }])).toEqual({ income: '-25.00' });
  });

  it('costs that stood still while prices rose', () => {
    const parts = moving([before], [before], 25);
    expect(parts).toEqual({ pl: '225.00', costPay: '-202.50', costOverhead: '-22.50' });
  });

  it('regulering of last year, and of this', () => {
    expect(moving([{ ...before, regulation: amount(-60_000), takst: amount(940) }], [before])).toEqual({
      regulationBefore: '60.00',
    });
    expect(moving([before], [{ ...before, regulation: amount(45_000), takst: amount(1045) }])).toEqual({
      regulationNow: '45.00',
    });
  });

  it('belægning: 10,000 place-days at 100 and at 80 per cent', () => {
    const placed = { ...DOEGN, places: 40, days: 250, form: 'dag', unit: 'dag', costPay: 800_000 } as const;
    const now = lineWith({ ...placed, occupancy: 80, takst: 100 });
    expect(moving([lineWith({ ...placed, occupancy: 100, takst: 80 })], [now])).toEqual({ occupancy: '20.00' });
  });

  it('places and days', () => {
    const placed = { ...DOEGN, form: 'dag', unit: 'dag', costPay: 800_000, occupancy: 100 } as const;
    const now = lineWith({ ...placed, places: 20, days: 200, takst: 200 });
    expect(moving([lineWith({ ...placed, places: 32, days: 250, takst: 100 })], [now])).toEqual({ volume: '100.00' });
  });

  it('the balance that is off, and the øre that the takst is rounded by', () => {
    expect(moving([before], [{ ...before, takst: amount('1000.40') }])).toEqual({ rounding: '0.40' });
    const keys = bridgeBetween([before], [before])?.parts.map(({ key }) => key);
    expect(keys).toEqual(['pl', 'volume', 'costPay', 'costOverhead']);
  });

  it('two things at once: each gets the mean of coming first and coming last', () => {
    const now = lineWith({ costPay: 1_100_000, costOverhead: 100_000, units: 800, takst: 1500 });
    expect(moving([before], [now])).toEqual({ volume: '275.00', costPay: '225.00' });
  });
});

describe('bridgeOf, what is known', () => {
  const now = lineWith({ costPay: 1_040_000, takst: 1040, regulation: 10_000 });

  it('tells the costs as one where last year has only its grundlag', () => {
    const bridge = bridgeBetween([lineWith({ base: 1_000_000, takst: 1000 })], [now]);
    expect(bridge?.known).toBe('total');
    expect(movingParts(bridge)).toEqual({ costs: '40.00', regulationNow: '10.00', rounding: '-10.00' });
  });

  it('tells P/L and the rest where the costs or the units are unknown', () => {
    for (const before of [lineWith({ takst: 1000 }), lineWith({ takst: 1000, base: 1_000_000, units: null })]) {
      const bridge = bridgeBetween([before], [now], 4);
      expect([bridge?.known, movingParts(bridge)]).toEqual(['rest', { pl: '40.00' }]);
      expect(movingParts(bridgeBetween([before], [{ ...now, takst: amount(1144) }], 4))).toEqual({
        pl: '42.00',
        rest: '102.00',
      });
    }
  });

  it('does so too where a takst of the group is missing, and where last year’s line is not there', () => {
    const two = [
      lineWith({ groupKey: 'A', costPay: 1, takst: 1 }),
      lineWith({ lineKey: 'L2', groupKey: 'A', takst: null }),
    ];
    expect(bridgeBetween([now], two)?.known).toBe('rest');
    const group = groupLines([now])[0] as Group;
    expect(bridgeOf(now, group, [], previousLine(now), amount(3))?.known).toBe('rest');
  });

  it('is none where there is nothing to compare with', () => {
    const group = groupLines([now])[0] as Group;
    expect(bridgeOf(now, group, [], null, amount(3))).toBeNull();
    expect(bridgeBetween([{ ...now, takst: amount(0) }], [now])).toBeNull();
    expect(bridgeBetween([now], [{ ...now, takst: null }])).toBeNull();
    expect(bridgeBetween([{ ...now, unit: 'måned' }], [now])).toBeNull();
  });
});

describe('bridgeOf in a group', () => {
  const level = (lineKey: string, units: number, takst: number, costPay: number | null = null) =>
    lineWith({ lineKey, groupKey: 'A', serviceKind: 'niveau', units, takst, costPay });
  const before = [level('N1', 600, 800, 1_000_000), level('N2', 400, 1300)];

  it('tells what a level takes from another as redistribution', () => {
    const now = [level('N1', 600, 900, 1_000_000), level('N2', 400, 1150)];
    expect(moving(before, now, 0, 'N1')).toEqual({ distribution: '100.00' });
    expect(moving(before, now, 0, 'N2')).toEqual({ distribution: '-150.00' });
    const figures = bridgeBetween(before, now, 0, 'N1')?.parts.find(({ key }) => key === 'distribution')?.figures;
    expect([figures?.before.toFixed(), figures?.now.toFixed()]).toEqual(['80', '90']);
  });

  it('gives each level its part of what the costs of all rose', () => {
    const now = [level('N1', 600, 880, 1_100_000), level('N2', 400, 1430)];
    expect(moving(before, now, 0, 'N1')).toEqual({ costPay: '80.00' });
    expect(moving(before, now, 0, 'N2')).toEqual({ costPay: '130.00' });
  });

  it('compares a line by its own units where the group has no unit in common', () => {
    const hours = lineWith({ lineKey: 'T', groupKey: 'A', form: 'time', unit: 'time', units: 100, takst: 500 });
    const mixed = (takst: number, pay: number) => [{ ...level('N1', 600, takst, pay), groupKey: 'A' }, hours];
    const bridge = bridgeBetween(mixed(800, 530_000), mixed(1000, 650_000), 0, 'N1');
    expect(bridge?.parts.find(({ key }) => key === 'volume')?.figures?.now.toFixed()).toBe('600');
    expect([bridge?.step.toFixed(), bridge?.known]).toEqual(['200', 'all']);
    expect(Object.keys(movingParts(bridge))).toEqual(['costPay', 'distribution']);
  });
});

describe('bridgeOf over a merger, a split and a part of a year', () => {
  it('adds up what a line follows', () => {
    const before = [
      lineWith({ lineKey: 'A', costPay: 400_000, units: 400, takst: 1000 }),
      lineWith({ lineKey: 'B', costPay: 1_200_000, units: 600, takst: 2000 }),
    ];
    const now = lineWith({ predecessors: ['B', 'A'], costPay: 1_700_000, units: 1000, takst: 1700 });
    expect(moving(before, [now])).toEqual({ costPay: '100.00' });
  });

  it('divides what was between those that follow it, by places and days', () => {
    const before = lineWith({ ...DOEGN, occupancy: 100, costPay: 7_300_000, takst: 1000 });
    const heir = (lineKey: string, places: number, costPay: number, takst: number) =>
      lineWith({ ...DOEGN, occupancy: 100, lineKey, predecessors: ['L1'], places, costPay, takst });
    const now = [heir('A', 15, 5_475_000, 1000), heir('B', 5, 1_825_000, 1000)];
    expect(moving([before], now, 0, 'A')).toEqual({});
    const dearer = [heir('A', 15, 5_475_000, 1000), heir('B', 5, 2_007_500, 1100)];
    expect(moving([before], dearer, 0, 'B')).toEqual({ costPay: '100.00' });
  });

  it('takes a year that began in mid-year as a whole one', () => {
    const half = lineWith({
      ...DOEGN,
      days: 146,
      occupancy: 100,
      costPay: 2_920_000,
      takst: 1000,
      validFrom: '2026-08-08',
    });
    const whole = lineWith({ ...DOEGN, occupancy: 100, costPay: 7_665_000, takst: 1050 });
    expect(moving([half], [whole])).toEqual({ costPay: '50.00' });
    expect(moving([whole], [half])).toEqual({ costPay: '-50.00' });
  });
});
