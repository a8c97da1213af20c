import { describe, expect, it } from '@jest/globals';
import { amount } from './amount.js';
import { groupLines } from './balance.js';
import { explainedFigures } from './explained-figures.js';
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

describe('explainedFigures', () => {
  it('stays when the row, the text or trailing zeros change', () => {
    const same = figuresOf({ takst: amount('2551.020'), explanation: 'Noget andet.', targetGroup: 'Unge' });
    expect(same).toBe(figuresOf({}));
  });

  it.each([
    ['takst', figuresOf({ takst: amount(2552) })],
    ['budget of the group', figuresOf({ regulation: amount(-50_000) })],
    ['places', figuresOf({ places: amount(19) })],
    ['last year', figuresOf({}, { ...previous, takst: amount(2481) })],
    ['line it follows', figuresOf({}, previous, ['L2'])],
    ['being new', figuresOf({}, null, [])],
  ])('changes with the %s', (_, other) => {
    expect(other).not.toBe(figuresOf({}));
  });
});
