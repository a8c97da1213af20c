import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { rowOf, type Written, type WrittenRow } from './cells.fixture.js';
import type { PlainSheet, PlainWorkbook } from './cells.js';
import { readImport } from './import.js';
import { importTemplate } from './import-template.js';
import { headingOf } from './template.js';

const LINE: WrittenRow = {
  driftsherre: 851,
  tilbudName: 'Kærvej',
  paragraf: 'SEL § 107',
  form: 'Døgn',
  serviceKind: 'gennemsnit',
  unit: 'døgn',
  takst: '2.480,00',
};
const TILBUD: WrittenRow = { driftsherre: 851, name: 'Kærvej', category: 3, included: 'ja' };

function workbookOf(lines: WrittenRow[], tilbud: WrittenRow[] = [TILBUD]): PlainWorkbook {
  const { takstbilag, tilbudsvifte } = importTemplate(2026);
  const sheet = (
    one: { name: string; columns: typeof takstbilag.columns | typeof tilbudsvifte.columns },
    rows: WrittenRow[],
  ): PlainSheet => ({
    name: one.name,
    state: 'visible',
    rows: [
      rowOf(
        4,
        one.columns.map((column) => headingOf(column, 2026)),
      ),
      rowOf(
        5,
        one.columns.map((column) => column.unit),
      ),
      ...rows.map((row, index) =>
        rowOf(
          6 + index,
          one.columns.map((column): Written => row[column.field] ?? null),
        ),
      ),
    ],
  });
  return { sheets: [sheet(takstbilag, lines), sheet(tilbudsvifte, tilbud)], names: [] };
}

function read(lines: WrittenRow[], tilbud?: WrittenRow[]) {
  const result = readImport(workbookOf(lines, tilbud), 2026, [851, 1081]);
  if ('refusal' in result) throw new Error(result.refusal.code);
  return result;
}

const faultsOf = (lines: WrittenRow[], tilbud?: WrittenRow[]) =>
  read(lines, tilbud).faults.map(({ code, cells }) => `${code} ${cells[0]?.sheet} ${cells[0]?.cell}`);

describe('the import of last year', () => {
  it('reads a line and a tilbud', () => {
    const { lines, tilbud, faults } = read(
      [{ ...LINE, occupancy: '97,5 %', places: 12.5 }],
      [{ ...TILBUD, closedOn: '31-12-2026', places: 27 }],
    );
    expect(faults).toEqual([]);
    expect(lines).toMatchObject([
      {
        row: 6,
        driftsherre: 851,
        lineKey: null,
        paragraf: '§ 107',
        form: 'døgn',
        takst: amount(2480),
        cleaned: null,
        occupancy: amount('97.5'),
      },
    ]);
    expect(tilbud).toEqual([
      {
        row: 6,
        driftsherre: 851,
        name: 'Kærvej',
        portalId: null,
        category: 3,
        places: '27',
        closedOn: '2026-12-31',
        included: true,
      },
    ]);
  });

  it('computes the cleaned takst of a group where it is blank, and never where it is given or cannot be', () => {
    const level = { ...LINE, groupKey: 'A', serviceKind: 'niveau' };
    const cleaned = (rows: WrittenRow[]) => read(rows).lines.map((line) => line.cleaned?.toFixed() ?? null);
    expect(cleaned([{ ...LINE, takst: 2500, grundlag: 25_600, regulation: -600 }])).toEqual(['2560']);
    expect(
      cleaned([
        { ...level, takst: 2500, grundlag: 25_600 },
        { ...level, takst: 1250, regulation: -600 },
      ]),
    ).toEqual(['2560', '1280']);
    expect(
      cleaned([
        { ...LINE, cleaned: 2000, grundlag: 100 },
        { ...LINE, regulation: -600 },
        { ...LINE, grundlag: 1, regulation: -1 },
      ]),
    ).toEqual(['2000', null, null]);
  });

  it.each<[string, WrittenRow[], WrittenRow[], string[]]>([
    ['a required cell that is blank', [{ ...LINE, takst: null }], [TILBUD], ['missing_value Takstbilag L6']],
    ['a cell that cannot be read, once', [{ ...LINE, takst: 'ca. 2' }], [TILBUD], ['not_a_number Takstbilag L6']],
    [
      'an amount or places below 0',
      [{ ...LINE, takst: -2000, regulation: -5, places: -5 }],
      [{ ...TILBUD, places: -5 }],
      ['number_out_of_range Takstbilag L6', 'number_out_of_range Takstbilag P6', 'number_out_of_range Tilbudsvifte E6'],
    ],
    [
      'an unknown driftsherre',
      [{ ...LINE, driftsherre: 101 }],
      [{ ...TILBUD, driftsherre: 101 }],
      ['unknown_driftsherre Takstbilag A6', 'unknown_driftsherre Tilbudsvifte A6'],
    ],
    [
      'a Linje-ID twice',
      [1, 2].map(() => ({ ...LINE, lineKey: 'a' })),
      [TILBUD],
      ['doubled_line_key Takstbilag B6', 'doubled_line_key Takstbilag B7'],
    ],
    [
      'a tilbud twice',
      [],
      [TILBUD, { ...TILBUD, name: ' kærvej' }],
      ['doubled_tilbud Tilbudsvifte B6', 'doubled_tilbud Tilbudsvifte B7'],
    ],
    [
      'a line of a tilbud that is not listed',
      [{ ...LINE, driftsherre: 1081 }],
      [TILBUD],
      ['tilbud_not_listed Takstbilag C6'],
    ],
  ])('%s is told at its cell', (_, lines, tilbud, faults) => {
    expect(faultsOf(lines, tilbud)).toEqual(faults);
  });

  it('turns away another workbook, another year and CPR numbers', () => {
    const code = (workbook: PlainWorkbook, year = 2026) => {
      const result = readImport(workbook, year, [851]);
      return 'refusal' in result ? result.refusal.code : 'was read';
    };
    expect(code({ sheets: [], names: [] })).toBe('sheet_missing');
    expect(code(workbookOf([LINE]), 2025)).toBe('column_missing');
    expect(code(workbookOf([{ ...LINE, targetGroup: ['010203', '1234'].join('-') }]))).toBe('possible_cpr');
    expect(code(workbookOf([{ ...LINE, grundlag: 1_002_031_234 }]))).toBe('was read');
  });
});
