import { describe, expect, it } from '@jest/globals';
import { type Amount, amount, sum } from '../amount.js';
import { calculatedTakst, groupLines } from '../balance.js';
import type { Line } from '../takst.js';
import { bridgeBetween, lineWith, movingParts } from './bridge.fixture.js';
import { toldBridge } from './told-bridge.js';

/*
 * S4 item 8: the takst rises from 13,767 to 14,589 kr. a case. A surplus of 109,168 kr. had lowered 2022's; 230 cases
 * became 220; the budget fell by 1,000 kr., of overhead; the objective part, which the takst need not bear, rose by
 * 64,901 kr. The minutes do not tell the whole budget: it is what 230 cases of 13,767 kr. cover, and a round income.
 */
const SURPLUS = 109_168;
const COSTS = 230 * 13_767 + SURPLUS + 3_000_000;
const boernehus = (overhead: number, objective: number, changes: Parameters<typeof lineWith>[0]): Line =>
  lineWith({ tilbudName: 'Børnehus Nord', paragraf: 'BL § 43', costOverhead: overhead, income: objective, ...changes });

const of2022 = boernehus(200_000, 3_000_000, {
  units: 230,
  takst: 13_767,
  costPay: COSTS - 200_000,
  regulation: -SURPLUS,
});
const of2023 = boernehus(199_000, 3_064_901, { units: 220, takst: 14_589, costPay: COSTS - 200_000 });

const PARTS = { regulationBefore: '485.43', volume: '630.05', costOverhead: '-4.45', income: '-288.59' };

describe('Børnehus Nord 2022–2023', () => {
  it('is what the minutes say: the facts give the takst of 2023 to the krone', () => {
    expect(calculatedTakst(groupLines([of2022])[0] as never)?.toFixed()).toBe('13767');
    expect(calculatedTakst(groupLines([of2023])[0] as never, 0)?.toFixed()).toBe('14589');
  });

  it('rises by 822 kr.: the surplus that is gone, fewer cases, less overhead, more from the objective part', () => {
    const bridge = bridgeBetween([of2022], [of2023]);
    expect(movingParts(bridge)).toEqual({ ...PARTS, rounding: '-0.44' });
    expect(bridge?.step.toFixed()).toBe('822');
    expect(sum((bridge?.parts ?? []).map(({ amount }) => amount)).toFixed()).toBe('822');
  });

  it('tells the numbers that the parts come from', () => {
    const bridge = bridgeBetween([of2022], [of2023]);
    const figures = Object.fromEntries((bridge ? toldBridge(bridge).parts : []).map((part) => [part.key, part]));
    expect(figures.volume).toMatchObject({ label: 'Antal sager', figures: { before: '230', now: '220' } });
    expect(figures.regulationBefore?.figures).toEqual({ before: '-109168', now: '0', kind: 'kroner' });
    expect(figures.income?.figures).toEqual({ before: '3000000', now: '3064901', kind: 'kroner' });
  });

  it('leaves the cases and the objective part to explain', () => {
    const bridge = bridgeBetween([of2022], [of2023]);
    expect(bridge && toldBridge(bridge).unexplained).toEqual({
      amount: '336.57',
      parts: ['volume', 'income', 'costOverhead', 'rounding'],
      sentence:
        'Når P/L og regulering af tidligere år er trukket fra, er der +336,57\u00a0kr. pr. sag tilbage at forklare. Forklar især antal sager (+630,05\u00a0kr.) og indtægter (−288,59\u00a0kr.).',
    });
  });

  it('adds up with a P/L too, which the costs then lag behind', () => {
    const bridge = bridgeBetween([of2022], [of2023], '2.4');
    const part = (key: string): Amount => bridge?.parts.find((one) => one.key === key)?.amount ?? amount(0);
    expect(sum((bridge?.parts ?? []).map(({ amount }) => amount)).toFixed()).toBe('822');
    expect([part('pl').greaterThan(0), part('costPay').lessThan(0)]).toEqual([true, true]);
  });
});
