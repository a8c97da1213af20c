import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { groupLines } from '../balance.js';
import { exampleLine, inForceOf } from '../rules/example.js';
import type { Line } from '../takst.js';
import { changeOverview, type OverviewInput } from './change-overview.js';

/** A takst of 2,480 kr. the year before, 2,551.02 kr. in force. */
const line = (lineKey: string, changes: Partial<Line> = {}) =>
  exampleLine({ lineKey, tilbudName: `Tilbuddet ${lineKey.slice(0, 1)}`, ...changes });

function overview(lines: Line[], inForce: Line[], changes: Partial<OverviewInput> = {}) {
  return changeOverview({
    year: 2027,
    driftsherre: { code: 851, name: 'Aalborg Kommune' },
    appliesFrom: '2027-02-01',
    reason: 'En generel beregningsfejl.',
    pl: amount('3.2'),
    groups: groupLines(lines),
    inForce: new Map(inForce.map((one) => [one.lineKey, { line: one, previous: inForceOf(one) }])),
    lastYear: new Map(lines.map((one) => [one.lineKey, inForceOf({ ...one, takst: amount(2480) })])),
    explanations: new Map(),
    states: new Map(),
    ...changes,
  });
}

const text = (value: { toFixed(decimals: number): string } | null | undefined) => value?.toFixed(3) ?? null;

describe('the overview of changes', () => {
  it('compares a changed takst with what it replaces and with last year', () => {
    const { rows, unchanged } = overview(
      [line('A1', { takst: amount('2423.47') }), line('A2')],
      [line('A1'), line('A2')],
      { explanations: new Map([['A1', { cause: 'fejlrettelse', text: 'Lønnen var talt med to gange.' }]]) },
    );
    expect(unchanged).toBe(1);
    expect(rows).toHaveLength(1);
    const [row] = rows;
    expect(row).toMatchObject({
      lineKey: 'A1',
      kind: 'ændret',
      inForce: amount('2551.02'),
      takst: amount('2423.47'),
      lastYear: amount(2480),
      reason: { cause: 'fejlrettelse' },
      state: null,
    });
    // 2,551.02 → 2,423.47 is −127.55 kr. or −5.000 %; 2,480 → 2,423.47 is −56.53 kr., and with P/L of 3.2 % −5.310 % real.
    expect([row?.change.kroner, row?.change.percent, row?.change.real].map(text)).toEqual([
      '-127.550',
      '-5.000',
      '-5.000',
    ]);
    expect([row?.fromLastYear.kroner, row?.fromLastYear.percent, row?.fromLastYear.real].map(text)).toEqual([
      '-56.530',
      '-2.279',
      '-5.310',
    ]);
  });

  it('lists what is new and what is gone', () => {
    const { rows } = overview([line('A1'), line('B1')], [line('A1'), line('C1')]);
    expect(rows.map(({ lineKey, kind, takst, inForce }) => [lineKey, kind, text(takst), text(inForce)])).toEqual([
      ['B1', 'ny', '2551.020', null],
      ['C1', 'udgår', null, '2551.020'],
    ]);
    expect(rows[1]?.change).toEqual({ kroner: null, percent: null, real: null });
  });

  it('adds up each tilbud with a change, and all takster of the driftsherre', () => {
    // 7,154 units each: A1 falls by 127.55 kr., A2 and B1 stand.
    const lines = [line('A1', { takst: amount('2423.47') }), line('A2'), line('B1')];
    const { perTilbud, total } = overview(lines, [line('A1'), line('A2'), line('B1')]);
    expect(perTilbud.map(({ name, takster, changed, yearly }) => [name, takster, changed, text(yearly)])).toEqual([
      ['Tilbuddet A', 2, 1, '-912492.700'],
    ]);
    expect([total.takster, total.changed, text(total.yearly), text(total.percent)]).toEqual([
      3,
      1,
      '-912492.700',
      '-1.667',
    ]);
  });

  it('has nothing to compare where the unit is another', () => {
    const moved = line('A1', { unit: 'måned', units: amount(240), takst: amount(77_000) });
    const { rows, total } = overview([moved], [line('A1')], { lastYear: new Map() });
    expect(rows[0]).toMatchObject({ kind: 'ændret', change: { kroner: null }, fromLastYear: { percent: null } });
    expect(total).toMatchObject({ percent: null, real: null });
  });
});
