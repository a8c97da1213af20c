import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../../domain/rules/context.js';
import { findingEntries } from './finding-entries.js';

const finding = (changes: Partial<Finding>): Finding => ({
  rule: 'R10',
  title: 'Belægning over 100 %',
  severity: 'fejl',
  body: null,
  cells: [{ lineKey: 'L1', field: 'occupancy', sheet: 'Takster', cell: 'O6' }],
  message: 'Den er 104 %.',
  fix: 'Ret den.',
  values: {},
  ...changes,
});
const at = (cell: string) => [{ lineKey: cell, field: 'occupancy', sheet: 'Takster', cell }];
const entries = (...findings: Finding[]) => findingEntries(findings, 'Takster', (cell) => `#${cell}`);

describe('the entries of an error summary', () => {
  it('say the same error once, with every cell', () => {
    expect(entries(finding({}), finding({ cells: at('O9'), message: 'Den er 110 %.' }), finding({}))).toEqual([
      {
        text: 'Belægning over 100 % (R10)',
        cells: [
          { cell: 'O6', href: '#O6' },
          { cell: 'O9', href: '#O9' },
        ],
      },
    ]);
  });

  it('tell in full what stands outside the rows', () => {
    const change = { lineKey: null, field: 'date', sheet: 'Tilbudsændringer', cell: 'D6' };
    expect(entries(finding({ rule: 'not_a_date', title: 'Ikke en dato', cells: [change] }))).toEqual([
      { text: 'Tilbudsændringer D6: Ikke en dato. Den er 104 %. Ret den.', cells: [] },
    ]);
  });

  it('name thirty cells and count the rest', () => {
    const cells = Array.from({ length: 33 }, (_, index) => at(`O${index + 6}`)).flat();
    const [entry] = entries(finding({ cells }));
    expect(entry?.cells).toHaveLength(30);
    expect(entry?.text).toMatch(/og 3 celler til$/);
  });
});
