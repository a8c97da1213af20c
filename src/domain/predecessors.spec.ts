import { describe, expect, it } from '@jest/globals';
import { type Amount, amount } from './amount.js';
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
const follows = (a: PreviousLine, b: PreviousLine): PreviousLine | null =>
  previousOf(
    merged,
    new Map([
      ['A', a],
      ['B', b],
    ]),
  );
const figures = (line: PreviousLine | null) =>
  [line?.takst, line?.cleaned].map((value) => (value as Amount)?.toString());

describe('previousOf', () => {
  it('is the line itself before its predecessors', () => {
    const previous = new Map([
      ['NEW', was(1)],
      ['A', was(2)],
    ]);
    expect(previousOf(merged, previous)).toBe(previous.get('NEW'));
    previous.delete('NEW');
    expect(previousOf(merged, previous)).toBe(previous.get('A'));
    expect(previousOf(merged, new Map())).toBeNull();
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

describe('existedIn', () => {
  const line = (lineKey: string, tilbudName: string, predecessors: string[] = [], portalId: string | null = null) =>
    exampleLine({ lineKey, tilbudName, predecessors, portalId });
  const then = [line('A', 'Kernen'), line('B', 'Kærvej', [], '77')];

  it('asks for a year when the tilbud was there, also under another name', () => {
    const now = [line('X', 'kernen '), line('Y', 'Kærvej Nord', [], '77'), line('Z', 'Nyt sted')];
    expect([...existedIn(now, [then])]).toEqual(['X', 'Y']);
  });

  it('follows a line through the years between', () => {
    const later = [line('C', 'Aktivitetshuset', ['A'])];
    const now = [line('D', 'Huset', ['C']), line('E', 'Huset', ['A']), line('F', 'Huset')];
    expect([...existedIn(now, [then, later])]).toEqual(['D', 'E']);
  });

  it('knows nothing of a year without lines', () => {
    expect(existedIn(then, [[], []]).size).toBe(0);
    expect(existedIn(then, []).size).toBe(0);
  });
});
