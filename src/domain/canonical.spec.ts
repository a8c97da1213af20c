import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amount } from './amount.js';
import { canonicalJson, itemContent } from './canonical.js';
import { exampleLine } from './rules/example.js';
import type { Line } from './takst.js';

/** All of UTF-16. The library's own sets of characters take a second to make. */
const anyCharacter = fc.nat(0xffff).map((code) => String.fromCharCode(code));

describe('canonicalJson', () => {
  it('sorts keys and writes amounts in their shortest exact form', () => {
    const value = {
      b: [1, true, null],
      a: { takst: amount('2551.50'), nul: amount('-0'), stor: amount('1e21') },
      æ: 'Ø"\n',
    };
    expect(canonicalJson(value)).toBe(
      '{"a":{"nul":"0","stor":"1000000000000000000000","takst":"2551.5"},"b":[1,true,null],"æ":"Ø\\"\\n"}',
    );
  });

  it.each([
    ['undefined', { a: undefined }],
    ['a hole', new Array(1)],
    ['a date', { a: new Date(0) }],
    ['a map', new Map()],
    ['NaN', { a: Number.NaN }],
    ['an amount that is no number', { a: amount(1).dividedBy(0) }],
    ['a function', { a: () => 1 }],
    ['a big integer', { a: 1n }],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('says where the trouble is', () => {
    expect(() => canonicalJson({ lines: [{ takst: undefined }] })).toThrow('$.lines[0].takst');
  });

  it('is JSON that means the same, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: anyCharacter }), (value) => {
        const canonical = canonicalJson(value);
        expect(JSON.parse(canonical)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(turned(value))).toBe(canonical);
      }),
    );
  });

  it('tells different amounts apart and equal ones never', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(6), fc.integer(), fc.nat(6), (a, aPlaces, b, bPlaces) => {
        const [one, other] = [amount(a).dividedBy(10 ** aPlaces), amount(b).dividedBy(10 ** bPlaces)];
        expect(canonicalJson(one) === canonicalJson(other)).toBe(one.equals(other));
      }),
    );
  });
});

describe('itemContent', () => {
  const line = exampleLine({ lineKey: 'L2', groupKey: 'A', predecessors: ['L9', 'L8'] });
  const mate = exampleLine({ lineKey: 'L1', groupKey: 'A' });
  const explanation = { cause: 'pladser', text: 'To pladser flere.' };
  const content = (
    changes: Partial<Line> = {},
    mateChanges: Partial<Line> = {},
    said: typeof explanation | null = explanation,
  ) =>
    canonicalJson(
      itemContent(
        { ...line, ...changes },
        [
          { ...line, ...changes },
          { ...mate, ...mateChanges },
        ],
        said,
      ),
    );

  it('holds the sums of the group', () => {
    expect(itemContent(line, [line, mate], null).group.grundlag.toFixed()).toBe('36500000');
  });

  it.each<[string, Partial<Line>]>([
    ['takst', { takst: amount('2551.03') }],
    ['a cost', { costHealth: amount(1) }],
    ['a dispensation', { dispensation: 'Lav belægning' }],
  ])('is new when %s of the line changes', (_, changes) => {
    expect(content(changes)).not.toBe(content());
  });

  it('is new when the money of the group or the explanation moves', () => {
    expect(content({}, { costPay: amount(12_000_001) })).not.toBe(content());
    expect(content({}, {}, { ...explanation, text: 'En plads flere.' })).not.toBe(content());
    expect(content({}, {}, null)).not.toBe(content());
  });

  it('stays the same when only what the system knows, or the order, changes', () => {
    expect(content({ previousTakst: amount(1), previousCleaned: null })).toBe(content());
    expect(content({ predecessors: ['L8', 'L9'] })).toBe(content());
    expect(content({}, { explanation: 'Naboens forklaring' })).toBe(content());
    const turnedGroup = canonicalJson(itemContent(line, [mate, line], explanation));
    expect(turnedGroup).toBe(content());
    expect(canonicalJson(itemContent(line, [mate], explanation))).toBe(content());
  });

  it('takes a stored row that carries more than a line', () => {
    const row = { ...line, id: 5, uploadedAt: new Date(0) };
    expect(canonicalJson(itemContent(row, [row, mate], explanation))).toBe(content());
  });
});

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, turned(entry)]),
  );
}
