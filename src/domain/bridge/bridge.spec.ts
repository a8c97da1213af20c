import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { bridgeFrom, type ExactPart, partsTogether } from './bridge.js';

const span = { unit: 'døgn', units: amount(7154), known: 'all' } as const;
const parts = (...values: string[]): ExactPart[] =>
  (['pl', 'volume', 'costPay', 'rounding'] as const).flatMap((key, index) =>
    values[index] === undefined ? [] : [{ key, exact: amount(values[index]) }],
  );
const told = (...[years, all]: Parameters<typeof bridgeFrom>) =>
  bridgeFrom(years, all).parts.map(({ key, amount }) => `${key} ${amount.toFixed(2)}`);

describe('bridgeFrom', () => {
  it('leads from takst to takst to the øre, also from an average of several with many decimals', () => {
    const before = amount(10_000).dividedBy(7);
    const pl = amount('1500.10').minus(before).minus('40.005');
    const bridge = bridgeFrom({ ...span, before, now: amount('1500.10') }, parts(pl.toFixed(), '40.005'));
    expect([bridge.from.toFixed(), bridge.step.toFixed()]).toEqual(['1428.57', '71.53']);
    expect(bridge.parts.map(({ amount }) => amount.toFixed(2))).toEqual(['31.52', '40.01']);
  });

  it('shows no rounding of 0, and keeps it for the sum of many', () => {
    const bridge = bridgeFrom({ ...span, before: amount(100), now: amount(110) }, parts('10.004', '0', '0', '-0.004'));
    expect(bridge.parts.map(({ key }) => key)).toEqual(['pl', 'volume', 'costPay']);
    expect(bridge.exact.get('rounding')?.toFixed()).toBe('-0.004');
  });

  it('does not let the noise of the last digits decide who gets a øre', () => {
    const years = { ...span, before: amount(100), now: amount('100.02') };
    const noisy = parts('0.0050000000000000000000000000000001', '0.0149999999999999999999999999999999');
    expect(told(years, noisy)).toEqual(told(years, parts('0.005', '0.015')));
  });

  it('adds parts up', () => {
    const bridge = bridgeFrom({ ...span, before: amount(100), now: amount(110) }, parts('4', '5', '1'));
    expect(partsTogether(bridge, ['pl', 'costPay', 'income']).toFixed()).toBe('5');
  });
});
