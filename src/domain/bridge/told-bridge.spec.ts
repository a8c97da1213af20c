import { describe, expect, it } from '@jest/globals';
import { bridgeBetween, bridgesBetween, DOEGN, lineWith } from './bridge.fixture.js';
import { bridgeSum } from './bridge-sum.js';
import { type ToldBridge, toldBridge, toldBridgeSum } from './told-bridge.js';

const year = (occupancy: number, costPay: number, takst: string) => [lineWith({ ...DOEGN, occupancy, costPay, takst })];
const [before, now] = [year(100, 7_300_000, '1000'), year(99, 7_503_670, '1038.28')];

describe('toldBridge', () => {
  it('is text all through, and survives JSON', () => {
    const bridge = bridgeBetween(before, now, 3);
    const told = bridge && toldBridge(bridge);
    expect(told).toMatchObject({ unit: 'døgn', from: '1000.00', to: '1038.28', step: '38.28', known: 'all' });
    expect(told?.parts[1]).toEqual({
      key: 'occupancy',
      label: 'Belægning',
      amount: '10.24',
      figures: { before: '100', now: '99', kind: 'percent' },
    });
    expect(JSON.parse(JSON.stringify(told)) as ToldBridge).toEqual(told);
  });

  it('tells the sum in whole kroner', () => {
    const told = toldBridgeSum(bridgeSum(bridgesBetween(before, now, 3)));
    expect(told).toMatchObject({ step: '276650', lines: 1, leftOut: [] });
    expect(told.parts[0]).toMatchObject({ key: 'pl', label: 'P/L' });
  });
});
