import { beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { amount } from '../../domain/amount.js';
import type { Finding } from '../../domain/rules/context.js';
import { text } from '../../domain/rules/hit.js';
import { exampleInput, exampleLines, finding, openWorkbook, sheetOf } from './takstskema.fixture.js';
import { SEVERITY_GROUNDS } from './takstskema-look.js';
import { writeTakstskema } from './write-takstskema.js';

const LONG = 'Budgetteret belægning er 93,0 %, gennemsnittet af 2024 og 2025 er 97,1 %. '.repeat(6);

function at(lineKey: string | null, field: string | null, sheet: string | null = null, cell: string | null = null) {
  return { lineKey, field, sheet, cell };
}

const FINDINGS: Finding[] = [
  finding('R11', { severity: 'advarsel', title: 'Afviger', message: LONG, cells: [at('846-0004', 'occupancy')] }),
  finding('R08', { title: 'Under minimum', cells: [at('846-0004', 'occupancy')] }),
  finding('R42', { severity: 'forklar', cells: [at('846-0008', 'cause'), at('846-0008', 'explanation')] }),
  finding('R41', { severity: 'markering', body: 'DAS', cells: [at('846-0001', 'realChange')] }),
  finding('R60', { title: 'Tilbud mangler', cells: [at(null, null)] }),
  finding('not_a_number', { values: { read: text('12.5') }, cells: [at('846-0012', 'costPay', 'Takster', 'Q40')] }),
  finding('unknown_line_key', { values: { read: text('846-9999') }, cells: [at('846-0003', 'lineKey')] }),
  finding('not_a_date', {
    values: { read: text('snart') },
    cells: [at(null, 'effectiveDate', 'Tilbudsændringer', 'D9')],
  }),
];

describe('the takstskema that is handed back', () => {
  let workbook: ExcelJS.Workbook;
  let takster: ExcelJS.Worksheet;
  beforeAll(async () => {
    const [first, ...others] = exampleLines();
    const [change, other] = exampleInput().tilbudChanges;
    if (!first || !change || !other) throw new Error('the example is empty');
    const input = exampleInput({
      lines: [{ ...first, base: amount('18000000') }, ...others],
      tilbudChanges: [change, { ...other, effectiveDate: null }],
      handedBackFrom: {
        uploadId: 'upload-7',
        findings: FINDINGS,
        placesByLine: Object.fromEntries(
          exampleLines().map((line, index) => [line.lineKey, 6 + index + (index > 4 ? 3 : 0)]),
        ),
        appliedPl: amount('2.9'),
        explanations: new Map([['846-0007', { cause: 'belægning', text: 'Skrevet på siden.' }]]),
        changeRows: [6, 9],
      },
    });
    workbook = await openWorkbook(await writeTakstskema(input));
    takster = sheetOf(workbook, 'Takster');
  });

  it('keeps the rows of the sender, with empty rows to fill in between', () => {
    expect([10, 11, 14].map((row) => takster.getCell(row, 1).value)).toEqual(['846-0005', null, '846-0006']);
    expect(takster.getCell(11, 28).formula).toContain('Q11');
    expect(takster.getCell('C2').value).toBe(2.9);
  });

  it('keeps a figure typed in the place of a formula, and lets it be cleared', () => {
    expect(takster.getCell('AB6').value).toBe(18_000_000);
    expect(takster.getCell('AB6').protection).toMatchObject({ locked: false });
  });

  it('puts explanations of the page in their cells', () => {
    expect([takster.getCell('AL15').value, takster.getCell('AM15').value]).toEqual(['belægning', 'Skrevet på siden.']);
  });

  it('has one note for the findings of a cell, the gravest first, and its colour', () => {
    const cell = takster.getCell('O9');
    expect(noteOf(cell)).toMatch(/^Fejl: Under minimum \(R08\)\n.*\n.*\n\nAdvarsel: Afviger \(R11\)\n/);
    expect(cell.fill).toMatchObject({ fgColor: { argb: SEVERITY_GROUNDS.fejl } });
    expect(cell.value).toBe(95);
    expect(takster.getCell('AL16').fill).toMatchObject({ fgColor: { argb: SEVERITY_GROUNDS.forklar } });
    expect(takster.getCell('O10').note).toBeUndefined();
  });

  it('makes a note as high as its text, and wide enough to read', () => {
    const long = anchorOf(takster.getCell('O9'));
    const short = anchorOf(takster.getCell('AL16'));
    expect(long.fromRow).toBe(8);
    expect(long.toRow - long.fromRow).toBeGreaterThan(short.toRow - short.fromRow + 3);
    expect(short.toColumn - short.fromColumn).toBeGreaterThanOrEqual(1);
    expect(long.toColumn - long.fromColumn).toBeGreaterThanOrEqual(3);
  });

  it('has a column "Fejl" with what each line is told', () => {
    expect(takster.getCell('AT4').value).toBe('Fejl');
    expect(takster.getCell('AT9').value).toBe('Fejl: Under minimum (R08)\nAdvarsel: Afviger (R11)');
    expect(takster.getCell('AT6').value).toBe('Sendes til DAS: Titel (R41)');
    expect(takster.getCell('AT7').value).toBeNull();
  });

  it('puts back as text what could not be read', () => {
    expect(takster.getCell('Q20').value).toBe('12.5');
    const changes = sheetOf(workbook, 'Tilbudsændringer');
    expect(changes.getCell('D9').value).toBe('snart');
    expect(noteOf(changes.getCell('D9'))).toContain('Besked.');
  });

  it('puts back a Linje-ID that was not recognised, and lets it be mended', () => {
    expect(takster.getCell('A8').value).toBe('846-9999');
    expect(takster.getCell('A8').protection).toMatchObject({ locked: false });
    expect(takster.getCell('A7').protection?.locked).not.toBe(false);
  });

  it('lists the findings on the sheet Fund, with links to their cells', () => {
    const fund = sheetOf(workbook, 'Fund');
    const rows: unknown[][] = [];
    fund.eachRow((row, number) => {
      if (number > 3) rows.push([1, 2, 3, 4].map((column) => row.getCell(column).text));
    });
    expect(rows).toEqual([
      ['Hele indberetningen', '', 'Fejl', 'R60'],
      ['Takster', 'A8', 'Fejl', ''],
      ['Takster', 'O9', 'Fejl', 'R08'],
      ['Takster', 'Q20', 'Fejl', ''],
      ['Tilbudsændringer', 'D9', 'Fejl', ''],
      ['Takster', 'AL16', 'Skal forklares', 'R42'],
      ['Takster', 'AM16', 'Skal forklares', 'R42'],
      ['Takster', 'AK6', 'Sendes til DAS', 'R41'],
      ['Takster', 'O9', 'Advarsel', 'R11'],
    ]);
    expect(fund.getCell('B6').formula).toBe(`HYPERLINK("#'Takster'!O9","O9")`);
    expect(fund.getCell('A1').value).toBe('Fund (8)');
  });

  it('says which upload it was handed back from', () => {
    expect(sheetOf(workbook, '_meta').getCell('B6').value).toBe('upload-7');
  });
});

function noteOf(cell: ExcelJS.Cell): string {
  const { note } = cell;
  return typeof note === 'string' ? note : (note?.texts ?? []).map((one) => one.text).join('');
}

/** From "15, 0, 8, 0, 20, 0, 17, 0": from column, offset, row, offset; to column, offset, row, offset. */
function anchorOf(cell: ExcelJS.Cell): { fromColumn: number; fromRow: number; toColumn: number; toRow: number } {
  const { anchor } = cell.note as unknown as { anchor: string };
  const [fromColumn = 0, , fromRow = 0, , toColumn = 0, , toRow = 0] = anchor.split(',').map(Number);
  return { fromColumn, fromRow, toColumn, toRow };
}
