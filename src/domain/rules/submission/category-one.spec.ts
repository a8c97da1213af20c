import { describe, expect, it } from '@jest/globals';
import { exampleContext, exampleLine } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { categoryOne } from './category-one.js';

describe('R63', () => {
  it('has examples that do what they say', () => expect(testRule(categoryOne)).toEqual([]));

  it('is one finding a tilbud, at the lines it concerns', () => {
    const lines = [1, 3, 1].map((category, index) => exampleLine({ lineKey: `L${index}`, category }));
    const found = runRules([categoryOne], exampleContext({ lines }));
    expect(found.map(({ cells }) => cells.map(({ lineKey }) => lineKey))).toEqual([['L0', 'L2']]);
  });
});
