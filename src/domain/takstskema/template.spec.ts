import { describe, expect, it } from '@jest/globals';
import { TAKSTSKEMA_2027 } from './2027.js';
import { type Column, columnOf, defineTakstskema, headingOf, lettersOf, type TaksterField } from './template.js';
import { takstskemaOf } from './years.js';

function withColumn(index: number, change: Partial<Column>) {
  const columns = TAKSTSKEMA_2027.takster.columns.map((one, at) => (at === index ? { ...one, ...change } : one));
  return { ...TAKSTSKEMA_2027, takster: { ...TAKSTSKEMA_2027.takster, columns } };
}

describe('defineTakstskema', () => {
  it('takes the definition of 2027', () => {
    expect(defineTakstskema(TAKSTSKEMA_2027)).toBe(TAKSTSKEMA_2027);
  });

  it.each<[string, number, Partial<Column>]>([
    ['a number out of order', 3, { number: 7 }],
    ['a heading twice', 3, { heading: 'tilbud' }],
    ['a field twice', 3, { field: 'tilbudName' }],
    ['a choice without its list', 3, { list: [] }],
    ['an unknown placeholder', 3, { heading: 'Takst {X}' }],
    ['a system column that is not locked', 0, { locked: false }],
    ['a prompt that Excel cannot hold', 3, { prompt: 'x'.repeat(256) }],
    ['a heading that Excel cannot show over a prompt', 3, { heading: 'x'.repeat(33) }],
  ])('refuses %s', (_, index, change) => {
    expect(() => defineTakstskema(withColumn(index, change))).toThrow(/column/);
  });

  it('refuses a calculated column without its formula', () => {
    const { formula, ...bare } = columnOf(TAKSTSKEMA_2027.takster, 'base');
    const columns: Column<TaksterField>[] = [{ ...bare, number: 1 }];
    expect(formula).toBeDefined();
    expect(() => defineTakstskema({ ...TAKSTSKEMA_2027, takster: { ...TAKSTSKEMA_2027.takster, columns } })).toThrow(
      /formula/,
    );
  });
});

describe('headings, letters and years', () => {
  it('counts years back from the takstår', () => {
    expect(headingOf({ heading: 'Faktisk belægning {Y-3} mod {Y}' }, 2028)).toBe('Faktisk belægning 2025 mod 2028');
  });

  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [45, 'AS'],
    [52, 'AZ'],
    [53, 'BA'],
  ])('names column %i %s', (number, letters) => {
    expect(lettersOf(number)).toBe(letters);
  });

  it('applies from its takstår until another does', () => {
    expect(takstskemaOf(2027)?.version).toBe('2027-1');
    expect(takstskemaOf(2028)).toMatchObject({ year: 2028, version: '2027-1' });
    expect(takstskemaOf(2026)).toBeNull();
  });
});
