import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { groupLines } from '../../balance.js';
import type { ReturnedItem } from '../context.js';
import { exampleContext, exampleLine } from '../example.js';
import { explanationText, figuresOf } from '../judged-content.js';
import { runRules, testRule } from '../rule.js';
import { nothingChanged } from './nothing-changed.js';

const a = exampleLine({ lineKey: 'A', groupKey: 'g', explanation: 'Som aftalt.' });
const b = exampleLine({ lineKey: 'B', groupKey: 'g' });
const c = exampleLine({ lineKey: 'C' });
const returned = [a, c].map((line): ReturnedItem => {
  const group = groupLines([a, b, c]).find(({ lines }) => lines.includes(line));
  if (!group) throw new Error('every line has a group');
  return {
    lineKey: line.lineKey,
    figures: figuresOf(line, group),
    explanation: explanationText({ cause: null, text: line.explanation ?? '' }),
  };
});
const hits = (...lines: (typeof a)[]) =>
  runRules([nothingChanged], exampleContext({ lines, returned })).flatMap(({ cells }) =>
    cells.map((cell) => cell.lineKey),
  );

describe('R68', () => {
  it('has examples that do what they say', () => expect(testRule(nothingChanged)).toEqual([]));

  it('names all that came back when none of it was touched', () => {
    expect(hits(a, b, c)).toEqual(['A', 'C']);
    expect(hits(c, b, { ...a, takst: amount('2551.020'), previousTakst: amount(1) })).toEqual(['A', 'C']);
    expect(hits(a, b, c, exampleLine({ lineKey: 'D' }))).toEqual(['A', 'C']);
  });

  it('is silent when one figure, explanation or line of it is another', () => {
    expect(hits({ ...a, takst: amount('2551.03') }, b, c)).toEqual([]);
    expect(hits({ ...a, explanation: 'Uddybet.' }, b, c)).toEqual([]);
    expect(hits(a, b)).toEqual([]);
  });

  it('counts money that another line of the group moves', () => {
    expect(hits(a, { ...b, costPay: amount(1) }, c)).toEqual([]);
  });
});
