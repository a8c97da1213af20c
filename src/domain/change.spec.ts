import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Amount, amount, roundTo } from './amount.js';
import { groupLines } from './balance.js';
import {
  type Change,
  changeOf,
  compounded,
  nominalChange,
  realChange,
  realChangeBetween,
  risesAbove,
  weightedDevelopment,
} from './change.js';
import type { PreviousLine } from './rules/context.js';
import { exampleLine } from './rules/example.js';
import type { Group, Line } from './takst.js';

const PL = amount('3.2');
const previous = (takst: string, cleaned: string | null = takst): PreviousLine => ({
  takst: amount(takst),
  cleaned: cleaned === null ? null : amount(cleaned),
  unit: 'døgn',
  paragraf: '§ 107',
  serviceKind: 'gennemsnit',
  places: amount(20),
});
const only = (line: Line): Group => groupLines([line])[0] as Group;
const change = (line: Line, before: PreviousLine, pl = PL): Change | null => changeOf(line, only(line), before, pl);
/** A line of 1,000 units with a grundlag of `cleaned` and a regulering of `regulation` kroner a unit. */
const perUnit = (cleaned: string, regulation: string): Line => ({
  ...exampleLine({ unit: 'måned', units: amount(1000), takst: amount(cleaned).plus(regulation) }),
  ...Object.fromEntries(['costOther', 'costProperty', 'costTraining', 'costTilsyn'].map((field) => [field, null])),
  ...Object.fromEntries(
    ['costDepreciation', 'costInterest', 'costPension', 'costOverhead'].map((field) => [field, null]),
  ),
  income: null,
  costPay: amount(cleaned).times(1000),
  regulation: amount(regulation).times(1000),
});
const shown = (value: Amount | undefined) => value && roundTo(value, 3).toFixed(3);

describe('nominalChange and realChange', () => {
  it('are the changes of domain.md', () => {
    expect(shown(nominalChange(amount(2604), amount(2480)))).toBe('5.000');
    expect(shown(realChange(amount(2604), amount(2480), PL))).toBe('1.744');
    expect(shown(realChange(amount(2480), amount(2480), PL))).toBe('-3.101');
  });
});

describe('realChangeBetween', () => {
  const charged = (takst: string, cleaned: string | null = takst, unit = 'døgn') => ({
    takst: amount(takst),
    cleaned: cleaned === null ? null : amount(cleaned),
    unit,
  });
  const between = (then: ReturnType<typeof charged>, now: ReturnType<typeof charged>) =>
    realChangeBetween(then, now, compounded([amount(3), amount(3)]));

  it('takes several years of P/L out of the cleaned takster', () => {
    expect(compounded([amount(3), amount(3)]).toFixed()).toBe('6.09');
    expect(compounded([]).toFixed()).toBe('0');
    // 2,000 × 1.03 × 1.03 × 1.05
    expect(between(charged('1900', '2000'), charged('2400', '2227.89'))).toEqual({
      real: amount(5),
      basis: 'renset',
    });
  });

  it('compares as changeOf does', () => {
    expect(between(charged('2000', null), charged('2227.89', '9'))?.basis).toBe('ikke renset');
    expect(between(charged('2000'), charged('2000', '2000', 'måned'))).toBeNull();
    expect(between(charged('0'), charged('2000'))).toBeNull();
  });
});

describe('risesAbove', () => {
  it('answers as the real change does, at the limit and beside it', () => {
    const cents = fc.integer({ min: 1, max: 10_000_000 });
    const percent = fc.integer({ min: -500, max: 2_000 });
    fc.assert(
      fc.property(cents, cents, percent, percent, (from, to, pl, limit) => {
        const charged = (value: Amount) => ({ takst: value, cleaned: null, unit: 'døgn' });
        const [then, most] = [amount(from).dividedBy(100), amount(limit).dividedBy(10)];
        const projection = amount(pl).dividedBy(10);
        // Exactly at the limit, where the two are most likely to differ, and a takst of its own.
        const atLimit = then.times(projection.plus(100)).times(most.plus(100)).dividedBy(10_000);
        for (const now of [atLimit, amount(to).dividedBy(100)]) {
          const change = realChangeBetween(charged(then), charged(now), projection);
          expect(risesAbove(most, charged(then), charged(now), projection)).toBe(change?.real.greaterThan(most));
        }
      }),
    );
  });

  it('is false where there is nothing to compare', () => {
    const then = { takst: amount(0), cleaned: null, unit: 'døgn' };
    expect(risesAbove(amount(0), then, { ...then, takst: amount(5) }, amount(3))).toBe(false);
  });
});

describe('changeOf', () => {
  it('compares without the regulering of both years', () => {
    const line = perUnit('2575', '45');
    const found = change(line, { ...previous('2500', '2560'), unit: 'måned' }, amount(0));
    expect(found?.nominal.toFixed()).toBe('4.8');
    expect(found?.cleaned?.toFixed()).toBe('2575');
    expect(shown(found?.real)).toBe('0.586');
    expect(found?.yearlyEffect?.toFixed()).toBe('15000');
    expect(found?.basis).toBe('renset');
  });

  it('is exactly 5 for a rise of exactly 5 per cent, also with a regulering that does not divide', () => {
    const before = '2480.1234';
    const cleaned = amount(before).times('1.032').times('1.05');
    const line = perUnit(cleaned.toFixed(), '-333.3331');
    expect(change(line, { ...previous('2400', before), unit: 'måned' })?.real.toFixed()).toBe('5');
  });

  it("compares the nominal takster where last year's grundlag is unknown, and says so", () => {
    const found = change(exampleLine({ takst: amount('2604') }), previous('2480', null));
    expect(found?.basis).toBe('ikke renset');
    expect(shown(found?.real)).toBe('1.744');
    expect(found?.cleaned?.toFixed()).toBe('2604');
  });

  it('compares the nominal takster where grundlag + regulering is not above 0', () => {
    const found = change(exampleLine({ regulation: amount(-19_000_000) }), previous('2480'));
    expect(found).toMatchObject({ basis: 'ikke renset', cleaned: null });
  });

  it('has no effect in kroner where the units are unknown', () => {
    expect(change(exampleLine({ occupancy: null }), previous('2480'))?.yearlyEffect).toBeNull();
  });

  it('is none without a takst, without a takst to compare with, and across units', () => {
    expect(change(exampleLine({ takst: null }), previous('2480'))).toBeNull();
    expect(change(exampleLine(), previous('0'))).toBeNull();
    expect(change(exampleLine(), { ...previous('2480'), unit: 'måned' })).toBeNull();
  });

  it('is 0, unrounded, for mere indexation, whatever is regulated', () => {
    const facts = fc.record({
      last: fc.integer({ min: 1, max: 10_000_000 }),
      pl: fc.integer({ min: -999, max: 999 }),
      regulation: fc.integer({ min: -9_000, max: 900_000 }),
    });
    fc.assert(
      fc.property(facts, ({ last, pl, regulation }) => {
        const cleaned = amount(last).dividedBy(10_000);
        const indexed = cleaned.times(amount(10_000 + pl)).dividedBy(10_000);
        const part = indexed.times(regulation).dividedBy(10_000);
        const line = perUnit(indexed.toFixed(), part.toFixed());
        const before = { ...previous('1', cleaned.toFixed()), unit: 'måned' };
        expect(change(line, before, amount(pl).dividedBy(100))?.real.toFixed()).toBe('0');
      }),
    );
  });
});

describe('weightedDevelopment', () => {
  const entry = (line: Line, before: PreviousLine | undefined) => ({ line, group: only(line), previous: before });

  it('is 0 where one line takes over what another gives up', () => {
    const rise = perUnit('1100', '0');
    const fall = perUnit('900', '0');
    const before = { ...previous('1000'), unit: 'måned' };
    const found = weightedDevelopment([entry(rise, before), entry(fall, before)], amount(0));
    expect(found).toEqual({ percent: amount(0), lines: 2 });
  });

  it('leaves out lines without a predecessor and is none without any', () => {
    const before = { ...previous('1000'), unit: 'måned' };
    const found = weightedDevelopment(
      [entry(perUnit('1050', '10'), before), entry(perUnit('7', '0'), undefined)],
      amount(0),
    );
    expect(found).toEqual({ percent: amount(5), lines: 1 });
    expect(weightedDevelopment([entry(exampleLine(), undefined)], PL)).toBeNull();
  });

  it('counts the year before once where one takst became a basis takst with activity takster', () => {
    const before = { ...previous('1000'), unit: 'måned' };
    const basis: Line = { ...perUnit('400', '0'), lineKey: 'B', serviceKind: 'basis', units: amount(10) };
    const low: Line = { ...perUnit('500', '0'), lineKey: 'A1', serviceKind: 'aktivitet', level: 1, units: amount(5) };
    const high: Line = { ...perUnit('700', '0'), lineKey: 'A2', serviceKind: 'aktivitet', level: 2, units: amount(5) };
    const lines = [basis, low, high].map((line) => ({
      ...line,
      tilbudName: 'Kærvej',
      paragraf: '§ 107',
      groupKey: 'Hoved',
    }));
    const [group] = groupLines(lines);
    if (!group) throw new Error('the lines share a budget');
    const entries = lines.map((line) => ({ line, group, previous: before }));
    expect(weightedDevelopment(entries, amount(0))).toEqual({ percent: amount(0), lines: 3 });
    const withoutBasis = entries.slice(1);
    expect(weightedDevelopment(withoutBasis, amount(0))).toBeNull();
  });
});
