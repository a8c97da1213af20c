import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Amount, amount } from './amount.js';
import type { Lineage, RecordedLink } from './lineage/lineage.js';
import { existedIn, previousOf } from './predecessors.js';
import type { PreviousLine } from './rules/context.js';
import { exampleLine } from './rules/example.js';

const was = (takst: number, changes: Partial<PreviousLine> = {}): PreviousLine => ({
  takst: amount(takst),
  cleaned: amount(takst),
  unit: 'døgn',
  paragraf: '§ 107',
  serviceKind: 'gennemsnit',
  places: amount(10),
  ...changes,
});
const merged = exampleLine({ lineKey: 'NEW', predecessors: ['A', 'B'] });
const NOTHING: Lineage = new Map();
const recorded = (shares: Record<string, number | null>, source: RecordedLink['source'] = 'secretariat'): Lineage => {
  const predecessors = Object.entries(shares).map(([lineKey, share]) => ({
    lineKey,
    share: share === null ? null : amount(share),
  }));
  return new Map([['NEW', { predecessors, source }]]);
};
const follows = (a: PreviousLine, b: PreviousLine, lineage = NOTHING): PreviousLine | null =>
  previousOf(merged, { previous: new Map(Object.entries({ A: a, B: b })), lineage });
const figures = (line: PreviousLine | null) =>
  [line?.takst, line?.cleaned].map((value) => (value as Amount)?.toString());

describe('previousOf', () => {
  it('is the line itself before its predecessors', () => {
    const previous = new Map([
      ['NEW', was(1)],
      ['A', was(2)],
    ]);
    expect(previousOf(merged, { previous, lineage: NOTHING })).toBe(previous.get('NEW'));
    previous.delete('NEW');
    expect(previousOf(merged, { previous, lineage: NOTHING })).toBe(previous.get('A'));
    expect(previousOf(merged, { previous: new Map(), lineage: NOTHING })).toBeNull();
  });

  it('weighs several predecessors by their places, and by units where they have none', () => {
    expect(figures(follows(was(2000, { places: amount(30) }), was(3000)))).toEqual(['2250', '2250']);
    const units = { places: null, units: amount(100) };
    expect(figures(follows(was(400, units), was(700, { places: null, units: amount(200) })))).toEqual(['600', '600']);
  });

  it('has no cleaned takst when one of them has none', () => {
    expect(figures(follows(was(2000, { cleaned: null }), was(3000)))).toEqual(['2500', undefined]);
  });

  it('does not average what cannot be', () => {
    expect(figures(follows(was(2000), was(60000, { unit: 'måned' })))).toEqual(['0', undefined]);
    expect(follows(was(2000), was(60000, { unit: 'måned' }))?.unit).toBe('døgn og måned');
    expect(figures(follows(was(400, { places: null }), was(700, { places: null })))).toEqual(['0', undefined]);
  });
});

describe('what is recorded', () => {
  const [a, b] = [was(2000, { places: amount(20) }), was(3000)];
  const previous = new Map(Object.entries({ NEW: was(1), A: a, B: b }));
  const alone = exampleLine({ lineKey: 'NEW' });
  const of = (lineage: Lineage, line = alone) => previousOf(line, { previous, lineage })?.takst.toString() ?? null;

  it('counts before the line itself and its column', () => {
    expect(of(recorded({ B: null }))).toBe('3000');
    expect(of(recorded({ B: null }), exampleLine({ lineKey: 'NEW', predecessors: ['A'] }))).toBe('3000');
    expect(of(recorded({}))).toBeNull();
    expect(of(recorded({ GONE: null }))).toBeNull();
  });

  it('keeps the line itself only where it is said', () => {
    expect(of(recorded({ NEW: null, A: 50 }))).toBe('1000.5');
  });

  it('gives way to the column where the indberetter recorded it on a page', () => {
    expect(of(recorded({ B: null }, 'page'))).toBe('3000');
    const line = exampleLine({ lineKey: 'OTHER', predecessors: ['A'] });
    const lineage: Lineage = new Map([
      ['OTHER', { predecessors: [{ lineKey: 'B', share: null }], source: 'page' as const }],
    ]);
    expect(of(lineage, line)).toBe('2000');
  });

  it('weighs by the part that passes on, and passes on that part of the places', () => {
    const half = follows(a, b, recorded({ A: 50, B: null }));
    expect(figures(half)).toEqual(['2500', '2500']);
    expect(half?.places?.toString()).toBe('20');
    const one = follows(a, b, recorded({ A: 25 }));
    expect([...figures(one), one?.places?.toString()]).toEqual(['2000', '2000', '5']);
  });

  const share = fc.integer({ min: 1, max: 100 });
  const figure = fc.integer({ min: 1, max: 90_000 });

  it('lies between what it follows, whatever the shares', () => {
    fc.assert(
      fc.property(figure, figure, figure, figure, share, share, (one, other, places, more, s, t) => {
        const [x, y] = [was(one, { places: amount(places) }), was(other, { places: amount(more) })];
        const takst = follows(x, y, recorded({ A: s, B: t }))?.takst as Amount;
        expect(takst.minus(Math.min(one, other)).greaterThan('-1e-30')).toBe(true);
        expect(takst.minus(Math.max(one, other)).lessThan('1e-30')).toBe(true);
      }),
    );
  });

  it('is the average by places where all shares are equal', () => {
    fc.assert(
      fc.property(figure, figure, figure, figure, share, (one, other, places, more, s) => {
        const [x, y] = [was(one, { places: amount(places) }), was(other, { places: amount(more) })];
        const shared = follows(x, y, recorded({ A: s, B: s }))?.takst as Amount;
        expect(
          shared
            .minus(follows(x, y)?.takst as Amount)
            .abs()
            .lessThan('1e-30'),
        ).toBe(true);
      }),
    );
  });
});

describe('existedIn', () => {
  const line = (lineKey: string, tilbudName: string, predecessors: string[] = [], portalId: string | null = null) =>
    exampleLine({ lineKey, tilbudName, predecessors, portalId });
  const year = (lines: ReturnType<typeof line>[], lineage = NOTHING) => ({ lines, lineage });
  const then = [line('A', 'Kernen'), line('B', 'Kærvej', [], '77')];

  it('asks for a year when the tilbud was there, also under another name', () => {
    const now = [line('X', 'kernen '), line('Y', 'Kærvej Nord', [], '77'), line('Z', 'Nyt sted')];
    expect([...existedIn(now, [year(then)])]).toEqual(['X', 'Y']);
  });

  it('follows a line through the years between', () => {
    const later = [line('C', 'Aktivitetshuset', ['A'])];
    const now = [line('D', 'Huset', ['C']), line('E', 'Huset', ['A']), line('F', 'Huset')];
    expect([...existedIn(now, [year(then), year(later)])]).toEqual(['D', 'E']);
  });

  it('follows what is recorded of the year after', () => {
    const later = [line('C', 'Aktivitetshuset')];
    const now = [line('NEW', 'Huset', ['A']), line('F', 'Huset')];
    const recordedOfC: Lineage = new Map([
      ['C', { predecessors: [{ lineKey: 'A', share: null }], source: 'change' as const }],
    ]);
    expect([...existedIn(now, [year(then, recordedOfC), year(later, recorded({ C: 40 }))])]).toEqual(['NEW']);
    expect([...existedIn(now, [year(then), year(later, recorded({ C: 40 }))])]).toEqual([]);
  });

  it('knows nothing of a year without lines', () => {
    expect(existedIn(then, [year([]), year([])]).size).toBe(0);
    expect(existedIn(then, []).size).toBe(0);
  });
});
