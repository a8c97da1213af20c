import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Amount, formatDanish } from '../amount.js';
import { cellOf, type Written } from './cells.fixture.js';
import { type ReadableColumn, readCell } from './read-cell.js';

const column = (type: ReadableColumn['type'], over: Partial<ReadableColumn> = {}): ReadableColumn => ({
  field: 'x',
  type,
  ...over,
});
const percentOf = (number: number): Written => ({ kind: 'number', number, percentFormat: true });

function read(written: Written, as: ReadableColumn): string {
  const { value, fault } = readCell(cellOf(1, written), as);
  if (fault) return `${fault.code}: ${fault.read}`;
  return value instanceof Amount ? value.toFixed() : String(value);
}

describe('numbers', () => {
  it.each<[Written, string]>([
    [2551.0200000000004, '2551.02'],
    [0.1 + 0.2, '0.3'],
    [1e12, '1000000000000'],
    [1e21, 'number_out_of_range: 1.000.000.000.000.000.000.000'],
    [-1e300, 'number_out_of_range: -1,00e+300'],
    [1e-20, 'number_out_of_range: 0,00000000000000000001'],
    [1.5e-7, '0.00000015'],
    [-52000, '-52000'],
    ['1.234', '1234'],
    ['1.234,56', '1234.56'],
    ['1 234,56', '1234.56'],
    ['kr. 1.234', '1234'],
    ['1.234,-', '1234'],
    ['  ', 'null'],
    ['–', 'null'],
    ['12.5', 'ambiguous_number: 12.5'],
    ['1,234.56', 'ambiguous_number: 1,234.56'],
    ['1234.56', 'ambiguous_number: 1234.56'],
    ['ca. 12', 'not_a_number: ca. 12'],
    [true, 'not_a_number: SAND'],
    [{ kind: 'date', date: '2027-12-05' }, 'not_a_number: 05-12-2027'],
    [percentOf(0.98), 'not_a_number: 98 %'],
    [Number.POSITIVE_INFINITY, 'not_a_number: Infinity'],
    [{ kind: 'error', error: '#REF!' }, 'error_value: #REF!'],
    [{ formula: true }, 'formula_without_result: '],
    [{ formula: true, value: { kind: 'number', number: 7, percentFormat: false } }, '7'],
    [{ note: 'en note' }, 'null'],
  ])('%j is %s', (written, expected) => {
    expect(read(written, column('kroner'))).toBe(expected);
  });

  it('reads a takst as the sheet shows it, though a formula left more decimals', () => {
    expect(read(2551.0245, column('kroner', { decimals: 2 }))).toBe('2551.02');
    expect(read(2551.025, column('kroner', { decimals: 2 }))).toBe('2551.03');
    expect(read(2551.0245, column('kroner'))).toBe('2551.0245');
  });

  it('takes a small percentage for what it is where it is small by nature', () => {
    expect(read(1.4, column('percent'))).toBe('maybe_a_fraction: 1,4');
    expect(read(1.4, column('percent', { small: true }))).toBe('1.4');
  });

  it('reads every number back as the sheet shows it', () => {
    const shown = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(shown, ([whole, decimals]) => {
        const exact = new Amount(whole).dividedBy(new Amount(10).pow(decimals));
        expect(read(exact.toNumber(), column('number'))).toBe(exact.toFixed());
        expect(read(formatDanish(exact, 'exact'), column('number'))).toBe(exact.toFixed());
      }),
    );
  });
});

describe('percentages, in percentage points', () => {
  it.each<[Written, string]>([
    [98, '98'],
    [percentOf(0.975), '97.5'],
    [percentOf(0.07), '7'],
    ['97,5 %', '97.5'],
    ['97,5', '97.5'],
    [0, '0'],
    [0.98, 'maybe_a_fraction: 0,98'],
    [1.5, 'maybe_a_fraction: 1,5'],
    ['0,98', 'maybe_a_fraction: 0,98'],
    [1.51, '1.51'],
    [percentOf(0.01), '1'],
    ['1 %', '1'],
    ['%', 'not_a_number: %'],
  ])('%j is %s', (written, expected) => {
    expect(read(written, column('percent'))).toBe(expected);
  });
});

describe('dates', () => {
  it.each<[Written, string]>([
    [{ kind: 'date', date: '2027-01-01' }, '2027-01-01'],
    ['1-1-2027', '2027-01-01'],
    ['15.04.2027', '2027-04-15'],
    ['1/1 2027', '2027-01-01'],
    ['1. januar 2027', '2027-01-01'],
    ['2027-01-01', '2027-01-01'],
    ['31-02-2027', 'not_a_date: 31-02-2027'],
    ['1-13-2027', 'not_a_date: 1-13-2027'],
    ['01-01-27', 'not_a_date: 01-01-27'],
    [46388, 'not_a_date: 46.388'],
  ])('%j is %s', (written, expected) => {
    expect(read(written, column('date'))).toBe(expected);
  });
});

describe('choices', () => {
  const form = column('choice', { list: ['døgn', 'dag', '–'] });
  const paragraf = column('choice', { field: 'paragraf', list: ['§ 107', 'ABL § 105'] });
  it.each<[Written, ReadableColumn, string]>([
    [' DØGN ', form, 'døgn'],
    ['-', form, '–'],
    ['uge', form, 'not_on_the_list: uge'],
    [107, paragraf, '§ 107'],
    ['SEL § 107', paragraf, '§ 107'],
    ['§999', paragraf, '§ 999'],
    ['servicelov', paragraf, 'not_on_the_list: servicelov'],
    ['3', column('integer', { list: [1, 2, 3] }), '3'],
    [4, column('integer', { list: [1, 2, 3] }), 'not_on_the_list: 4'],
    [1.5, column('integer'), 'not_a_whole_number: 1,5'],
    [1234567, column('text'), '1234567'],
    ['A-1, A-2;A-1', column('keys'), 'A-1,A-2'],
  ])('%j in a column is %s', (written, as, expected) => {
    expect(read(written, as)).toBe(expected);
  });

  it('keeps a text that is too long, and says so', () => {
    expect(readCell(cellOf(1, 'abcdef'), column('text', { maxLength: 5 }))).toEqual({
      value: 'abcdef',
      fault: { code: 'text_too_long', read: '6', list: '5' },
    });
  });
});
