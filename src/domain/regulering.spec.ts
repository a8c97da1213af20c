import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amount } from './amount.js';
import { CARRY_METHODS, carriesTooLittle, mustCarry } from './regulering.js';

const terms = { limitPct: amount(5), method: 'excess', inclusive: false } as const;

describe('mustCarry', () => {
  it('carries nothing at exactly the limit unless the limit is inclusive', () => {
    const exactly = [amount(16_960_000), amount(848_000)] as const;
    expect(mustCarry(...exactly, { ...terms, method: 'whole' }).toFixed()).toBe('0');
    expect(mustCarry(...exactly, { ...terms, method: 'whole', inclusive: true }).toFixed()).toBe('-848000');
    expect(mustCarry(...exactly, { ...terms, inclusive: true }).toFixed()).toBe('0');
  });

  it('carries nothing of a result of 0, also without a grundlag', () => {
    expect(mustCarry(amount(0), amount(0), { ...terms, inclusive: true }).toFixed()).toBe('0');
  });

  it('mirrors surplus and deficit, and never carries more than the result', () => {
    const facts = fc.record({
      base: fc.integer({ min: 0, max: 90_000_000 }),
      result: fc.integer({ min: 1, max: 9_000_000 }),
      method: fc.constantFrom(...CARRY_METHODS),
      inclusive: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, ({ base, result, method, inclusive }) => {
        const rules = { limitPct: amount(5), method, inclusive };
        const surplus = mustCarry(amount(base), amount(result), rules);
        expect(mustCarry(amount(base), amount(-result), rules).toFixed()).toBe(surplus.negated().plus(0).toFixed());
        expect(surplus.abs().lessThanOrEqualTo(result)).toBe(true);
        expect(surplus.greaterThan(0)).toBe(false);
      }),
    );
  });
});

describe('carriesTooLittle', () => {
  it.each([
    ['-52000', '-52000', false],
    ['-60000', '-52000', false],
    ['-51999.99', '-52000', true],
    ['52000', '-52000', true],
    ['150000', '150000', false],
    ['0', '150000', true],
    ['-150000', '150000', true],
    ['-1', '0', false],
  ])('regulering %s where %s must be carried: %s', (regulation, must, expected) => {
    expect(carriesTooLittle(amount(regulation), amount(must))).toBe(expected);
  });
});
