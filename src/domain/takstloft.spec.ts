import { describe, expect, it } from '@jest/globals';
import { amount } from './amount.js';
import { indexThrough, takstloftOf } from './takstloft.js';
import worked from './worked.json' with { type: 'json' };

describe('indexThrough', () => {
  it('rounds to whole kroner at each step, not at the end', () => {
    const chain = ['0.04', '0.04'].map((pl) => amount(pl));
    expect(indexThrough(amount(1000), chain).toFixed()).toBe('1000');
    expect(indexThrough(amount(1000), [amount('0.05'), amount('0.05')]).toFixed()).toBe('1002');
  });
  it('is the price itself in its own year', () => expect(indexThrough(amount(3197), []).toFixed()).toBe('3197'));
});

describe('takstloftOf', () => {
  it.each(worked.ceiling)(
    'projects § $paragraf from $priceYear to $projected',
    ({ price, priceYear, pl, projected }) => {
      const plChain = new Map(pl.map((value, index) => [priceYear + 1 + index, amount(value)]));
      const found = takstloftOf(priceYear + pl.length, { price: amount(price), priceYear }, plChain);
      expect(found?.ceiling.toFixed()).toBe(projected);
      expect(found?.chain.map(({ year, pl: value }) => [year, value.toFixed()])).toEqual(
        pl.map((value, index) => [priceYear + 1 + index, amount(value).toFixed()]),
      );
    },
  );

  const from2024 = { price: amount(3197), priceYear: 2024 };

  it('takes the P/L of the years between and no other', () => {
    const plChain = new Map([2024, 2025, 2026].map((year) => [year, amount(year === 2025 ? '3.2' : 50)]));
    expect(takstloftOf(2025, from2024, plChain)?.ceiling.toFixed()).toBe('3299');
    expect(takstloftOf(2024, from2024, plChain)).toEqual({ ceiling: amount(3197), chain: [] });
  });

  it('is unknown where a year is missing, and before its price year', () => {
    expect(takstloftOf(2026, from2024, new Map([[2026, amount(3)]]))).toBeNull();
    expect(takstloftOf(2026, from2024, new Map([[2025, amount(3)]]))).toBeNull();
    expect(takstloftOf(2023, from2024, new Map([[2024, amount(3)]]))).toBeNull();
  });
});
