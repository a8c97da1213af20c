import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import type { Line } from '../takst.js';
import { LINE, rowOf, TEMPLATE, takstskemaOfCells, type WrittenRow } from './cells.fixture.js';
import type { PlainWorkbook } from './cells.js';
import { placeOf } from './place-of.js';
import { blankLine } from './read-line.js';
import { findingOf } from './reading-faults.js';
import { toLines } from './to-lines.js';

const KNOWN: Line = {
  ...blankLine('846-0001'),
  tilbudName: 'Kærvej',
  paragraf: '§ 107',
  form: 'døgn',
  serviceKind: 'gennemsnit',
  unit: 'døgn',
  previousTakst: amount('2480'),
  previousCleaned: amount('2480.1234'),
};

function context(known: Line[] = [KNOWN]) {
  let next = 0;
  return { template: TEMPLATE, driftsherre: 846, known, newLineKey: () => `ny-${++next}` };
}

function read(workbook: PlainWorkbook, known?: Line[]) {
  const result = toLines(workbook, context(known));
  if ('refusal' in result) throw new Error(result.refusal.code);
  return result;
}

function refusalOf(workbook: PlainWorkbook) {
  const result = toLines(workbook, context());
  if (!('refusal' in result)) throw new Error('was read');
  return result.refusal;
}

const faultsOf = (rows: WrittenRow[], known?: Line[]) =>
  read(takstskemaOfCells(rows), known).faults.flatMap(({ code, cells }) => cells.map(({ cell }) => `${code} ${cell}`));

describe('what is turned away whole', () => {
  const sheets = (workbook: PlainWorkbook, keep: (name: string) => boolean): PlainWorkbook => ({
    ...workbook,
    sheets: workbook.sheets.filter((sheet) => keep(sheet.name)),
  });
  const clean = () => takstskemaOfCells([LINE]);
  it.each<[string, PlainWorkbook, string]>([
    [
      'another workbook',
      { sheets: [{ name: 'Ark1', state: 'visible', rows: [rowOf(1, ['x'])] }], names: [] },
      'not_our_takstskema',
    ],
    ['a takstskema without _meta', sheets(clean(), (name) => name !== '_meta'), 'not_our_takstskema'],
    ['another year', takstskemaOfCells([LINE], { meta: { year: '2026' } }), 'other_year'],
    ['an older shape', takstskemaOfCells([LINE], { meta: { version: '2027-0' } }), 'outdated_version'],
    ["the neighbour's", takstskemaOfCells([LINE], { meta: { driftsherre: '851' } }), 'other_driftsherre'],
    ['no sheet Takster', sheets(clean(), (name) => name !== 'Takster'), 'sheet_missing'],
    ['no sheet Tilbudsændringer', sheets(clean(), (name) => name !== 'Tilbudsændringer'), 'sheet_missing'],
    ['a heading overwritten', withHeading(clean(), 'Løn', 'Lønsum'), 'column_missing'],
    ['a heading twice', withHeading(clean(), 'Løn', 'Tilsyn'), 'column_missing'],
  ])('%s', (_, workbook, code) => {
    expect(refusalOf(workbook)).toMatchObject({ code, message: expect.stringMatching(/\.$/) });
  });

  it('a column twice, with both cells', () => {
    const workbook = clean();
    workbook.sheets[0]?.rows
      .find((row) => row.row === 4)
      ?.cells.push({ column: 50, value: { kind: 'text', text: ' løn ' }, formula: false });
    expect(refusalOf(workbook)).toMatchObject({
      code: 'column_twice',
      cells: [
        { sheet: 'Takster', cell: 'Q4' },
        { sheet: 'Takster', cell: 'AX4' },
      ],
    });
  });

  it('the blank of the year is anybody’s', () => {
    expect(read(takstskemaOfCells([LINE], { meta: { driftsherre: '' } })).lines).toHaveLength(1);
  });
});

describe('a possible CPR number', () => {
  // Built here, so that no number of a person, real or not, stands in the project.
  const cpr = ['010203', '1234'].join('-');
  const ark = (row: ReturnType<typeof rowOf>) => [{ name: 'Mit ark', state: 'hidden' as const, rows: [row] }];
  it.each<[string, PlainWorkbook, object]>([
    [
      'in a text',
      takstskemaOfCells([{ ...LINE, explanation: `Borgeren ${cpr} er flyttet` }]),
      { sheet: 'Takster', cell: 'AM6' },
    ],
    ['in a note', takstskemaOfCells([{ ...LINE, places: { note: cpr } }]), { sheet: 'Takster', cell: 'J6' }],
    [
      'on a sheet of their own',
      takstskemaOfCells([LINE], { more: ark(rowOf(3, [null, cpr])) }),
      { sheet: 'Mit ark', cell: 'B3' },
    ],
    [
      'as a bare number',
      takstskemaOfCells([LINE], { more: ark(rowOf(1, [1002030000 + 1234])) }),
      { sheet: 'Mit ark', cell: 'A1' },
    ],
    [
      'as a number among texts, without its first 0',
      takstskemaOfCells([{ ...LINE, targetGroup: 102_030_000 + 1234 }]),
      { sheet: 'Takster', cell: 'H6' },
    ],
    [
      'in a name of the workbook',
      { ...takstskemaOfCells([LINE]), names: [cpr] },
      { sheet: 'Uden for cellerne', cell: null },
    ],
  ])('%s turns the file away, with the cell and the number masked', (_, workbook, cell) => {
    const refusal = refusalOf(workbook);
    expect(refusal).toMatchObject({
      code: 'possible_cpr',
      cells: [{ ...cell, masked: expect.stringMatching(/••••-••••$/) }],
    });
    expect(JSON.stringify(refusal)).not.toContain('1234');
  });

  it('comes before every other refusal, and is not seen in an amount', () => {
    expect(refusalOf({ sheets: ark(rowOf(1, [cpr])), names: [] }).code).toBe('possible_cpr');
    expect(read(takstskemaOfCells([{ ...LINE, costPay: 1_002_031_234 }])).lines).toHaveLength(1);
  });
});

describe('lines', () => {
  it('reads a line with its own figures of last year, its place and P/L', () => {
    const result = read(
      takstskemaOfCells([{ ...LINE, lineKey: '846-0001', previousTakst: 2480, previousCleaned: 2480.1234 }]),
    );
    expect(result.lines[0]).toEqual({
      ...KNOWN,
      category: 3,
      places: amount(20),
      days: 365,
      occupancy: amount(98),
      costPay: amount(18_250_000),
      takst: amount('2551.02'),
    });
    expect(result).toMatchObject({ appliedPl: amount('3.2'), faults: [], changedLocked: [], notices: [] });
    expect(placeOf(result.places, '846-0001', 'takst')).toEqual({ sheet: 'Takster', cell: 'AG6' });
    expect(placeOf(result.places, '846-0001', null)?.cell).toBe('B6');
    expect(placeOf(result.places, 'ukendt', 'takst')).toBeNull();
  });

  it('reads by heading: columns moved, rows inserted, own columns and sheets', () => {
    const workbook = takstskemaOfCells([{ ...LINE, lineKey: '846-0001' }], {
      more: [{ name: 'Noter', state: 'visible', rows: [] }],
    });
    for (const { rows } of workbook.sheets.slice(0, 1)) {
      for (const row of rows) {
        if (row.row >= 4) row.row += 3;
        for (const cell of row.cells) cell.column = 60 - cell.column;
      }
    }
    const straight = read(takstskemaOfCells([{ ...LINE, lineKey: '846-0001' }]));
    const moved = read({ ...workbook, sheets: [...workbook.sheets].reverse() });
    expect(moved.lines).toEqual(straight.lines);
    expect(placeOf(moved.places, '846-0001', 'tilbudName')).toEqual({ sheet: 'Takster', cell: 'BF9' });
  });

  it('passes over ghost rows: formulas, blanks, a Linje-ID alone', () => {
    const ghosts: WrittenRow[] = [
      { base: { formula: true }, units: { formula: true, value: { kind: 'text', text: '' } } },
      { tilbudName: '   ', takst: '' },
      { lineKey: '846-0001', previousTakst: 2480 },
    ];
    const result = read(takstskemaOfCells([...ghosts, LINE]));
    expect(result.lines.map((line) => line.tilbudName)).toEqual(['Kærvej']);
    expect(Object.values(result.places.rows)).toEqual([9]);
  });

  it('never takes a computed figure from its formula, and reads one typed in its place', () => {
    const formula = { formula: true, value: { kind: 'number', number: 1, percentFormat: false } } as const;
    const [computed, typed, hours] = read(
      takstskemaOfCells([
        { ...LINE, lineKey: '846-0001', units: formula, base: { formula: true }, calculated: formula },
        { ...LINE, tilbudName: 'B', units: 7154, base: 18_250_000 },
        { ...LINE, tilbudName: 'C', form: 'time', unit: 'time', units: formula },
      ]),
    ).lines;
    expect(computed).toMatchObject({ units: null, base: null });
    expect(typed).toMatchObject({ units: amount(7154), base: amount(18_250_000) });
    expect(hours).toMatchObject({ units: amount(1) });
  });

  it('tells locked figures that were changed, and keeps its own', () => {
    const result = read(
      takstskemaOfCells([
        { ...LINE, lineKey: '846-0001', previousTakst: 2400, previousCleaned: 2480.1234 },
        { ...LINE, tilbudName: 'Ny', previousTakst: '99' },
      ]),
    );
    expect(result.changedLocked).toEqual([
      { lineKey: '846-0001', field: 'previousTakst', read: '2.400', own: '2480' },
      { lineKey: 'ny-1', field: 'previousTakst', read: '99', own: '' },
    ]);
    expect(result.lines.map((line) => line.previousTakst?.toFixed() ?? null)).toEqual(['2480', null]);
  });

  it('tells a locked figure that was cleared', () => {
    const result = read(takstskemaOfCells([{ ...LINE, lineKey: '846-0001', previousCleaned: 2480.1234 }]));
    expect(result.changedLocked).toEqual([{ lineKey: '846-0001', field: 'previousTakst', read: '', own: '2480' }]);
  });

  it('reads a line right below the headings when the row of units is deleted', () => {
    const workbook = takstskemaOfCells([LINE]);
    const [takster] = workbook.sheets;
    if (takster)
      takster.rows = takster.rows.filter(({ row }) => row !== 5).map((row) => ({ ...row, row: Math.min(row.row, 5) }));
    expect(read(workbook).places.rows).toEqual({ '846-0001': 5 });
  });

  it('tells changed prefill and lines left out', () => {
    const other = { ...KNOWN, lineKey: '846-0002', tilbudName: 'Kernen' };
    const result = read(takstskemaOfCells([{ ...LINE, lineKey: '846-0001', tilbudName: 'Kærvej Nord' }]), [
      KNOWN,
      other,
    ]);
    expect(result.notices.map(({ code, message }) => [code, message])).toEqual([
      ['prefill_changed', 'Det forudfyldte er ændret: 846-0001 (tilbud).'],
      ['lines_absent', 'Linjer, der ikke er med i filen: 846-0002 (Kernen).'],
    ]);
  });
});

describe('which line a row is', () => {
  it('is told by Linje-ID, or by what the line is', () => {
    expect(
      read(takstskemaOfCells([{ ...LINE, lineKey: ' 846-0001 ', tilbudName: 'Nyt navn' }])).lines[0]?.lineKey,
    ).toBe('846-0001');
    expect(read(takstskemaOfCells([{ ...LINE, tilbudName: 'kærvej ' }])).lines[0]?.lineKey).toBe('846-0001');
    expect(read(takstskemaOfCells([{ ...LINE, unit: 'måned' }])).lines[0]?.lineKey).toBe('ny-1');
  });

  it.each<[string, WrittenRow[], Line[], string[]]>([
    ['an unknown Linje-ID', [{ ...LINE, lineKey: '851-0001' }], [KNOWN], ['unknown_line_key A6']],
    [
      'a Linje-ID twice',
      [1, 2].map(() => ({ ...LINE, lineKey: '846-0001' })),
      [KNOWN],
      ['doubled_line_key A6', 'doubled_line_key A7'],
    ],
    ['a row that fits two lines', [LINE], [KNOWN, { ...KNOWN, lineKey: '846-0002' }], ['fits_several_lines A6']],
    ['two rows that fit one line', [LINE, LINE], [KNOWN], ['fits_several_lines A6', 'fits_several_lines A7']],
  ])('%s is a fault, and every line still has a key of its own', (_, rows, known, faults) => {
    expect(faultsOf(rows, known)).toEqual(faults);
    const keys = read(takstskemaOfCells(rows), known).lines.map((line) => line.lineKey);
    expect(new Set(keys).size).toBe(rows.length);
  });
});

describe('faults', () => {
  it('stand at their cells, with what was read and what to do', () => {
    const { faults, lines } = read(
      takstskemaOfCells([{ ...LINE, lineKey: '846-0001', takst: '12.5', occupancy: 0.98 }], { pl: 'tre' }),
    );
    expect(faults.map((fault) => [fault.code, fault.cells[0]?.sheet, fault.cells[0]?.cell, fault.read])).toEqual([
      ['not_a_number', 'Takster', 'C2', 'tre'],
      ['maybe_a_fraction', 'Takster', 'O6', '0,98'],
      ['ambiguous_number', 'Takster', 'AG6', '12.5'],
    ]);
    expect(lines[0]).toMatchObject({ takst: null, occupancy: null });
    expect(faults.map(findingOf)[2]).toMatchObject({
      rule: 'ambiguous_number',
      severity: 'fejl',
      cells: [{ lineKey: '846-0001', field: 'takst', sheet: 'Takster', cell: 'AG6' }],
      message: '»Takst« er skrevet »12.5«. Det kan læses på to måder og bliver derfor ikke læst.',
    });
  });

  it('are told in Tilbudsændringer too', () => {
    const changes: WrittenRow[] = [
      { tilbudName: 'Kærvej', kind: 'Udmelding', effectiveDate: '1-1-2027', placesBefore: '12,5', exempt: 'JA' },
      { kind: 'væk' },
    ];
    const result = read(takstskemaOfCells([LINE], { changes }));
    expect(result.tilbudChanges[0]).toMatchObject({
      kind: 'ud',
      effectiveDate: '2027-01-01',
      placesBefore: '12.5',
      exempt: true,
      reason: null,
    });
    expect(result.faults).toMatchObject([
      { code: 'not_on_the_list', cells: [{ sheet: 'Tilbudsændringer', cell: 'C7', lineKey: null }] },
      { code: 'missing_value', cells: [{ sheet: 'Tilbudsændringer', cell: 'A7', lineKey: null }] },
      { code: 'missing_value', cells: [{ sheet: 'Tilbudsændringer', cell: 'D7', lineKey: null }] },
    ]);
  });
});

/** The workbook with one heading written over. */
function withHeading(workbook: PlainWorkbook, heading: string, other: string): PlainWorkbook {
  for (const cell of workbook.sheets[0]?.rows.find((row) => row.row === 4)?.cells ?? []) {
    if (cell.value?.kind === 'text' && cell.value.text === heading) cell.value.text = other;
  }
  return workbook;
}
