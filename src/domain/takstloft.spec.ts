import { describe, expect, it } from '@jest/globals';
import { amount } from './amount.js';
import { indexThrough } from './takstloft.js';

describe('indexThrough', () => {
  it('rounds to whole kroner at each step, not at the end', () => {
    const chain = ['0.04', '0.04'].map((pl) => amount(pl));
    expect(indexThrough(amount(1000), chain).toFixed()).toBe('1000');
    expect(indexThrough(amount(1000), [amount('0.05'), amount('0.05')]).toFixed()).toBe('1002');
  });
  it('is the price itself in its own year', () => expect(indexThrough(amount(3197), []).toFixed()).toBe('3197'));
});
