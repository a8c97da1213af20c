import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Amount, amount, ZERO } from './amount.js';
import { groupLines } from './balance.js';
import { explainedFigures } from './explained-figures.js';
import { explanationStanding, firstMoved } from './explanation-standing.js';
import type { PreviousLine } from './rules/context.js';
import { exampleLine } from './rules/example.js';
import type { Line } from './takst.js';

const previous: PreviousLine = {
  takst: amount(2480),
  cleaned: amount(2480),
  unit: 'døgn',
  paragraf: '§ 107',
  serviceKind: 'gennemsnit',
  places: amount(20),
};

function figuresOf(changes: Partial<Line>, before: PreviousLine | null = previous, keys = ['L1']): string {
  const line = exampleLine(changes);
  const [group] = groupLines([line]);
  if (!group) throw new Error('a line makes a group');
  return explainedFigures(line, group, { keys, line: before });
}

const ONE = amount(1);
const then = figuresOf({ takst: amount(2600) });
const standing = (changes: Partial<Line>, before: PreviousLine | null = previous, keys = ['L1']) =>
  explanationStanding(then, figuresOf({ takst: amount(2600), ...changes }, before, keys), ONE);

describe('explanationStanding', () => {
  it('stands while the figures are the same, however they are written', () => {
    expect(standing({ takst: amount('2600.00'), targetGroup: 'Unge', explanation: 'Andet.' })).toBe('stands');
  });

  it('asks to be confirmed up to the tolerance, and exactly at it', () => {
    expect([2600.01, 2626, 2574].map((takst) => standing({ takst: amount(`${takst}`) }))).toEqual(
      Array(3).fill('confirm'),
    );
    expect(['2626.01', '2573.99'].map((takst) => standing({ takst: amount(takst) }))).toEqual(['gone', 'gone']);
  });

  it('looks at each number by itself: the cleaned takst, last year, the places', () => {
    expect(standing({ regulation: amount(-50_000) })).toBe('confirm');
    expect(standing({ regulation: amount(-500_000) })).toBe('gone');
    expect(standing({}, { ...previous, takst: amount(2481) })).toBe('confirm');
    expect(standing({}, { ...previous, cleaned: amount(2600) })).toBe('gone');
    expect(standing({ places: amount('20.5') })).toBe('gone');
  });

  it.each([
    ['the unit', standing({ unit: 'dag' })],
    ['the paragraf', standing({ paragraf: '§ 108' })],
    ['the takst model', standing({ serviceKind: 'basis' })],
    ['the unit it is compared in', standing({}, { ...previous, unit: 'dag' })],
    ['the line it follows', standing({}, previous, ['L2'])],
    ['having nothing to follow', standing({}, null, [])],
    ['having no takst', standing({ takst: null })],
    ['having no cleaned takst last year', standing({}, { ...previous, cleaned: null })],
  ])('is gone with another value of %s', (_, now) => {
    expect(now).toBe('gone');
  });

  it('does not compare what was not written down then', () => {
    const { follows: _, ...older } = JSON.parse(then) as Record<string, unknown>;
    expect(explanationStanding(JSON.stringify(older), then, ONE)).toBe('stands');
  });

  it('moves from 0 to nothing but 0', () => {
    const zero = figuresOf({ takst: ZERO });
    expect(explanationStanding(zero, figuresOf({ takst: amount('0.01') }), amount(1000))).toBe('gone');
  });
});

describe('firstMoved', () => {
  it('names the takst before what follows from it', () => {
    const moved = firstMoved(then, figuresOf({ takst: amount(2610) }));
    expect([moved?.name, moved?.from.toString(), moved?.to.toString()]).toEqual(['takst', '2600', '2610']);
    expect(firstMoved(then, figuresOf({ takst: amount(2600), regulation: amount(-50_000) }))?.name).toBe('cleaned');
    expect(firstMoved(then, then)).toBeNull();
  });
});

const takst = fc.integer({ min: 0, max: 1_000_000 }).map((oere) => amount(oere).dividedBy(100));
const percent = fc.integer({ min: 0, max: 50_000 }).map((hundredths) => amount(hundredths).dividedBy(100));
const figures = fc
  .record({ takst, places: fc.integer({ min: 1, max: 40 }), last: takst })
  .map(({ takst: now, places, last }) =>
    figuresOf({ takst: now, places: amount(places) }, { ...previous, takst: last, cleaned: last }),
  );
const ORDER = ['gone', 'confirm', 'stands'];
const rank = (a: string, b: string, tolerance: Amount) => ORDER.indexOf(explanationStanding(a, b, tolerance));

describe('explanationStanding, of any figures', () => {
  it('stands for its own', () => {
    fc.assert(fc.property(figures, percent, (own, tolerance) => explanationStanding(own, own, tolerance) === 'stands'));
  });

  it('never stands for others, and never falls by a larger tolerance', () => {
    fc.assert(
      fc.property(figures, figures, percent, percent, (one, other, a, b) => {
        const [small, large] = a.lessThan(b) ? [a, b] : [b, a];
        expect(explanationStanding(one, other, large) === 'stands').toBe(one === other);
        expect(rank(one, other, large)).toBeGreaterThanOrEqual(rank(one, other, small));
      }),
    );
  });

  it('asks for nothing to be confirmed when nothing may move', () => {
    fc.assert(fc.property(figures, figures, (one, other) => explanationStanding(one, other, ZERO) !== 'confirm'));
  });

  it('keeps a takst that moved by a share of it for every tolerance from that share up', () => {
    fc.assert(
      fc.property(takst, percent, percent, (from, moved, tolerance) => {
        fc.pre(from.greaterThan(0) && moved.greaterThan(0));
        const to = from.times(moved.plus(100)).dividedBy(100);
        const text = (value: Amount) => JSON.stringify({ takst: value.toFixed(), previous: null });
        const expected = moved.greaterThan(tolerance) ? 'gone' : 'confirm';
        expect(explanationStanding(text(from), text(to), tolerance)).toBe(expected);
      }),
    );
  });
});
