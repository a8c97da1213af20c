import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Amount, amount } from './amount.js';
import { balanceOf, calculatedTakst, cleanedTakst, groupLines, grundlagOf, needOf, unitsOf } from './balance.js';
import { exampleLine } from './rules/example.js';
import type { Group, Line } from './takst.js';

const lineArbitrary = fc
  .record({
    tilbud: fc.constantFrom('Kærvej', 'Attruphøj'),
    paragraf: fc.constantFrom('§ 104', '§ 107'),
    takstgruppe: fc.constantFrom(null, 'A', 'B'),
    kind: fc.constantFrom('gennemsnit', 'niveau', 'tillæg'),
    halfPlaces: fc.integer({ min: 1, max: 80 }),
    occupancy: fc.integer({ min: 9000, max: 10000 }),
    pay: fc.integer({ min: 1, max: 90_000_000 }),
    regulation: fc.integer({ min: -500_000, max: 500_000 }),
  })
  .map((facts) =>
    exampleLine({
      tilbudName: facts.tilbud,
      paragraf: facts.paragraf,
      groupKey: facts.takstgruppe,
      serviceKind: facts.kind as Line['serviceKind'],
      places: amount(facts.halfPlaces).dividedBy(2),
      occupancy: amount(facts.occupancy).dividedBy(100),
      costPay: amount(facts.pay),
      regulation: amount(facts.regulation),
    }),
  );
const linesArbitrary = fc
  .array(lineArbitrary, { minLength: 1, maxLength: 12 })
  .map((lines) => lines.map((line, index) => ({ ...line, lineKey: `L${index}` })));

/** A group whose takster, days and dates are in order but whose keys are the only thing that tells two apart. */
const facts = (groups: Group[]) =>
  Object.fromEntries(
    groups.map((group) => [
      group.key,
      [group.grundlag.toFixed(), group.regulation.toFixed(), group.lines.map((line) => line.lineKey).sort()],
    ]),
  );

const only = (line: Line): Group => groupLines([line])[0] as Group;

describe('unitsOf', () => {
  it('is places × days × occupancy, exact, whatever is typed', () => {
    const line = exampleLine({ places: amount('7.5'), days: 366, occupancy: amount('97.33'), units: amount(1) });
    expect(unitsOf(line)?.toFixed()).toBe('2671.7085');
  });
  it.each([
    ['time', 'time'],
    ['sag', 'sag'],
    ['døgn', 'måned'],
  ] as const)('is the typed number for form %s in unit %s', (form, unit) => {
    expect(unitsOf(exampleLine({ form, unit, units: amount('144') }))?.toFixed()).toBe('144');
    expect(unitsOf(exampleLine({ form, unit, units: null }))).toBeNull();
  });
  it.each(['places', 'days', 'occupancy'])('is unknown without %s', (field) => {
    expect(unitsOf(exampleLine({ [field]: null }))).toBeNull();
  });
});

describe('grundlagOf', () => {
  it('adds the costs, subtracts the income and does not heed a typed grundlag', () => {
    expect(grundlagOf(exampleLine({ base: amount(1) })).toFixed()).toBe('18250000');
  });
});

describe('groupLines', () => {
  it('keeps several groups under one paragraf apart (Østerskoven)', () => {
    const keys = ['Basis 1', 'Basis 2', 'basis  1 '].map((groupKey, index) =>
      exampleLine({ lineKey: `L${index}`, groupKey }),
    );
    expect(groupLines(keys).map((group) => group.lines.map((line) => line.lineKey))).toEqual([['L0', 'L2'], ['L1']]);
  });

  it('does not let two tilbud or two paragraffer share a budget because their takstgruppe is called the same', () => {
    const lines = [
      exampleLine({ lineKey: 'L0', groupKey: 'A', tilbudName: 'Kærvej', paragraf: '§ 104' }),
      exampleLine({ lineKey: 'L1', groupKey: 'A', tilbudName: 'Kærvej', paragraf: '§ 107' }),
      exampleLine({ lineKey: 'L2', groupKey: 'A', tilbudName: 'Attruphøj', paragraf: '§ 104' }),
    ];
    expect(groupLines(lines)).toHaveLength(3);
  });

  it('makes a blank takstgruppe and a tillæg groups of their own', () => {
    const lines = [
      exampleLine({ lineKey: 'L0', groupKey: ' ' }),
      exampleLine({ lineKey: 'L1', groupKey: null }),
      exampleLine({ lineKey: 'L2', groupKey: 'A' }),
      exampleLine({ lineKey: 'L3', groupKey: 'A', serviceKind: 'tillæg' }),
    ];
    expect(groupLines(lines).map((group) => group.key)).toHaveLength(4);
  });

  it('tells an unreported result from a result of 0', () => {
    expect(only(exampleLine({ resultY2: null })).resultY2).toBeNull();
    expect(only(exampleLine({ resultY2: amount(0) })).resultY2?.toFixed()).toBe('0');
  });

  it('has groups that add up to the lines, each line in one of them', () => {
    fc.assert(
      fc.property(linesArbitrary, (lines) => {
        const groups = groupLines(lines);
        const total = (values: Amount[]) => values.reduce((a, b) => a.plus(b), amount(0)).toFixed();
        expect(total(groups.map(needOf))).toBe(
          total(lines.flatMap((line) => [grundlagOf(line), line.regulation ?? amount(0)])),
        );
        expect(groups.flatMap((group) => group.lines)).toHaveLength(lines.length);
      }),
    );
  });

  it('is not moved by the order of the rows', () => {
    const shuffled = linesArbitrary.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    fc.assert(
      fc.property(shuffled, ([lines, others]) => expect(facts(groupLines(others))).toEqual(facts(groupLines(lines)))),
    );
  });
});

describe('balanceOf', () => {
  it('is unknown while a takst or the units of a line are', () => {
    expect(balanceOf(only(exampleLine({ takst: null })))).toBeNull();
    expect(balanceOf(only(exampleLine({ occupancy: null })))).toBeNull();
  });

  it('holds, within the rounding of a øre a unit, for the takst the system calculates', () => {
    fc.assert(
      fc.property(lineArbitrary, (line) => {
        const takst = calculatedTakst(only(line));
        const balance = balanceOf(only({ ...line, takst }));
        const slack = (unitsOf(line) as Amount).times('0.005');
        expect(balance?.difference.abs().lessThanOrEqualTo(slack)).toBe(true);
      }),
    );
  });
});

describe('calculatedTakst', () => {
  it('rounds to the decimals of the agreement', () => {
    expect(calculatedTakst(only(exampleLine()))?.toFixed()).toBe('2551.02');
    expect(calculatedTakst(only(exampleLine()), 0)?.toFixed()).toBe('2551');
  });
  it('is none for a larger group and without units', () => {
    const two = ['L1', 'L2'].map((lineKey) => exampleLine({ lineKey, groupKey: 'A' }));
    expect(calculatedTakst(groupLines(two)[0] as Group)).toBeNull();
    expect(calculatedTakst(only(exampleLine({ places: amount(0) })))).toBeNull();
  });
});

describe('cleanedTakst', () => {
  it('takes the regulering of the group out, to four decimals', () => {
    const group = only(exampleLine({ regulation: amount(-52_000) }));
    expect(cleanedTakst(amount('2543.75'), group)?.toFixed()).toBe('2551.0187');
  });
  it('is none where nothing is left to cover', () => {
    expect(cleanedTakst(amount(1), only(exampleLine({ regulation: amount(-18_250_000) })))).toBeNull();
  });
});
