import { describe, expect, it } from '@jest/globals';
import { oncePer } from './once-per.js';

describe('oncePer', () => {
  it('works out an answer once for each thing, also where there is none', () => {
    const asked: object[] = [];
    const answerOf = oncePer((thing: { answer?: number }) => {
      asked.push(thing);
      return thing.answer;
    });
    const [one, other] = [{ answer: 1 }, {}];
    expect([answerOf(one), answerOf(other), answerOf(one), answerOf(other)]).toEqual([1, undefined, 1, undefined]);
    expect(asked).toEqual([one, other]);
  });

  it('tells things that look alike from each other', () => {
    const answerOf = oncePer((list: number[]) => list.length);
    const list = [1];
    expect(answerOf(list)).toBe(1);
    expect(answerOf([1, 2])).toBe(2);
  });
});
