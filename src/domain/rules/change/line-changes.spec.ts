import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleContext, exampleLine } from '../example.js';
import { lineChanges, linesHitBy } from './line-changes.js';
import { veryLargeChange } from './very-large-change.js';

describe('lineChanges', () => {
  it('gives the lines that can be compared, in the order of the rows', () => {
    const lines = [
      exampleLine({ lineKey: 'B' }),
      exampleLine({ lineKey: 'C', previousTakst: null }),
      exampleLine({ lineKey: 'A' }),
    ];
    expect([...lineChanges(exampleContext({ lines }))].map(({ line }) => line.lineKey)).toEqual(['B', 'A']);
  });
});

describe('linesHitBy', () => {
  it('does not count a rule that is off or on trial', () => {
    const lines = [exampleLine({ takst: amount(4000) })];
    const hit = (mode: string) =>
      linesHitBy(veryLargeChange, exampleContext({ lines, parameters: new Map([['R41.mode', mode]]) }));
    expect([hit('on').size, hit('trial').size, hit('off').size]).toEqual([1, 0, 0]);
  });
});
