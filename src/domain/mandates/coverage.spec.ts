import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amount } from '../amount.js';
import { coverageOf, type ItemToCover, isCovered } from './coverage.js';
import type { Mandate } from './mandate.js';

const item: ItemToCover = {
  id: 12,
  kind: 'yearly',
  year: 2027,
  driftsherre: 813,
  real: amount('4.2'),
  onlyNamed: false,
};

function mandate(changes: Partial<Mandate>): Mandate {
  const none = { year: 2027, driftsherre: null, items: [], largestChange: null, until: null };
  return { id: 1, scope: 'all', kind: 'yearly', ...none, ended: false, takenBack: [], ...changes };
}

const TODAY = '2026-11-29';
const named = (changes: Partial<Mandate> = {}) => mandate({ scope: 'items', items: [12, 13], ...changes });

const answer = (mandates: readonly Mandate[], of: Partial<ItemToCover> = {}, day = TODAY) => {
  const coverage = coverageOf({ ...item, ...of }, mandates, day);
  return isCovered(coverage) ? coverage.id : coverage.refusal.code;
};

describe('a mandate', () => {
  it('covers the takster it names, whatever kind they are of, and no others', () => {
    expect(coverageOf(item, [named()], TODAY)).toEqual({ id: 1, named: true });
    expect(answer([named()], { kind: 'revision' })).toBe(1);
    expect(answer([named()], { id: 14 })).toBe('mandate_other_scope');
    expect(answer([])).toBe('no_mandate');
  });

  it('covers its driftsherre, its kind and its takstår', () => {
    expect(coverageOf(item, [mandate({ scope: 'driftsherre', driftsherre: 813 })], TODAY)).toEqual({
      id: 1,
      named: false,
    });
    expect(answer([mandate({ scope: 'driftsherre', driftsherre: 851 })])).toBe('mandate_other_scope');
    expect(answer([mandate({ kind: 'revision' })])).toBe('mandate_other_scope');
    expect(answer([mandate({ kind: 'revision' })], { kind: 'revision' })).toBe(1);
    expect(answer([mandate({ year: 2028 })])).toBe('mandate_other_scope');
    expect(answer([mandate({ year: null })])).toBe(1);
  });

  it('must name what DAS decides by the agreement', () => {
    expect(answer([mandate({})], { onlyNamed: true })).toBe('mandate_other_scope');
    expect(answer([named()], { onlyNamed: true })).toBe(1);
  });

  it('covers a change of exactly its limit, up or down, and none above it', () => {
    const limited = [named({ largestChange: amount('5') })];
    expect(answer(limited, { real: amount('5') })).toBe(1);
    expect(answer(limited, { real: amount('-5') })).toBe(1);
    expect(answer(limited, { real: amount('5.000001') })).toBe('mandate_limit');
    expect(answer(limited, { real: amount('-5.1') })).toBe('mandate_limit');
    expect(answer(limited, { real: null })).toBe('mandate_limit');
  });

  it('lasts through its last day', () => {
    expect(answer([named({ until: TODAY })])).toBe(1);
    expect(answer([named({ until: '2026-11-28' })])).toBe('mandate_expired');
  });

  it('is over when DAS ends it, or takes the takst back', () => {
    expect(answer([named({ ended: true })])).toBe('mandate_ended');
    expect(answer([named({ takenBack: [12] })])).toBe('mandate_ended');
    expect(answer([named({ takenBack: [13] })])).toBe(1);
    expect(answer([named({ id: 1, ended: true }), named({ id: 2 })])).toBe(2);
  });

  it('says what is in the way, with the limit and the change', () => {
    const told = (of: Partial<ItemToCover>, limits: Partial<Mandate>) => {
      const coverage = coverageOf({ ...item, ...of }, [named(limits)], TODAY);
      return isCovered(coverage) ? '' : coverage.refusal.message;
    };
    expect(told({ real: amount('-7.449') }, { largestChange: amount('5') })).toContain(
      'højst 5\u00a0%. Denne takst ændrer sig \u22127,45\u00a0% reelt.',
    );
    expect(told({ real: amount('5.0004') }, { largestChange: amount('5') })).toContain('5,0004\u00a0%');
    expect(told({ real: null }, { largestChange: amount('5') })).toContain('ingen tidligere takst');
    expect(told({}, { until: '2026-10-31' })).toContain('udløb den 31. oktober 2026');
  });

  it('is the narrowest that covers; the nearest reason where none does', () => {
    const all = mandate({ id: 9 });
    const own = mandate({ id: 2, scope: 'driftsherre', driftsherre: 813 });
    expect(answer([all, own, named({ id: 1 })])).toBe(1);
    expect(answer([all, own])).toBe(2);
    expect(answer([all, named({ id: 1, ended: true })])).toBe(9);
    const over = named({ ended: true });
    const late = mandate({ until: '2026-01-01' });
    const small = mandate({ largestChange: amount('1') });
    expect(answer([over, late, small])).toBe('mandate_limit');
    expect(answer([over, late])).toBe('mandate_expired');
  });
});

describe('any mandates', () => {
  const days = fc.constantFrom('2026-11-27', '2026-11-28', TODAY, '2026-11-30', '2026-12-01');
  const mandates = fc.array(
    fc
      .record({
        id: fc.integer({ min: 1, max: 99 }),
        scope: fc.constantFrom('items' as const, 'driftsherre' as const, 'all' as const),
        kind: fc.constantFrom('yearly' as const, 'revision' as const),
        year: fc.constantFrom(2026, 2027, null),
        driftsherre: fc.constantFrom(813, 851),
        items: fc.subarray([11, 12, 13]),
        largestChange: fc.option(fc.integer({ min: 0, max: 10 }).map((n) => amount(n))),
        until: fc.option(days),
        ended: fc.boolean(),
        takenBack: fc.subarray([11, 12]),
      })
      .map((one): Mandate => one),
    { maxLength: 6 },
  );
  const items = fc.record({
    id: fc.constantFrom(11, 12, 14),
    kind: fc.constantFrom('yearly' as const, 'revision' as const),
    year: fc.constantFrom(2026, 2027),
    driftsherre: fc.constantFrom(813, 851),
    real: fc.option(fc.integer({ min: -100, max: 100 }).map((n) => amount(n).dividedBy(10))),
    onlyNamed: fc.boolean(),
  });

  it('cover together what one of them covers alone, in any order', () => {
    fc.assert(
      fc.property(items, mandates, days, (of, given, day) => {
        const alone = given.some((one) => isCovered(coverageOf(of, [one], day)));
        expect(isCovered(coverageOf(of, given, day))).toBe(alone);
        expect(isCovered(coverageOf(of, given.toReversed(), day))).toBe(alone);
      }),
    );
  });

  it('never cover more when a limit is narrowed, a day passes, or one ends', () => {
    fc.assert(
      fc.property(items, mandates, (of, given) => {
        const now = isCovered(coverageOf(of, given, TODAY));
        const stricter = given.map((one) => ({ ...one, largestChange: one.largestChange?.dividedBy(2) ?? null }));
        const ended = given.map((one) => ({ ...one, ended: true }));
        const later = [coverageOf(of, stricter, TODAY), coverageOf(of, given, '2026-12-01')];
        if (!now) expect(later.some(isCovered)).toBe(false);
        expect(isCovered(coverageOf(of, ended, TODAY))).toBe(false);
      }),
    );
  });
});
