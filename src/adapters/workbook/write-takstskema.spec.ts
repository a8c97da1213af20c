import { beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { exampleInput, exampleLines, openWorkbook, sheetOf } from './takstskema.fixture.js';
import { writeTakstskema } from './write-takstskema.js';

const LAST_LINE = 5 + exampleLines().length;
const LAST_INPUT = LAST_LINE + 60;

describe('the takstskema as it is sent out', () => {
  let workbook: ExcelJS.Workbook;
  let takster: ExcelJS.Worksheet;
  beforeAll(async () => {
    workbook = await openWorkbook(await writeTakstskema(exampleInput()));
    takster = sheetOf(workbook, 'Takster');
  });

  it('has the sheets, hidden as agreed', () => {
    expect(workbook.worksheets.map((sheet) => [sheet.name, sheet.state])).toEqual([
      ['Vejledning', 'visible'],
      ['Takster', 'visible'],
      ['Tilbudsændringer', 'visible'],
      ['Lister', 'hidden'],
      ['_meta', 'veryHidden'],
    ]);
  });

  it('has Anvendt P/L in row 2, headings in row 4, units in row 5 and lines from row 6', () => {
    expect([takster.getCell('B2').value, takster.getCell('C2').value]).toEqual(['Anvendt P/L', 3.2]);
    expect(takster.getCell('M4').value).toBe('Faktisk belægning 2024');
    expect(takster.getCell('Q5').value).toBe('kr.');
    expect(takster.getCell('A6').value).toBe('846-0001');
    expect(takster.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 5 });
  });

  it('is protected without a password, and rows, filters and widths are free', () => {
    const { sheetProtection } = takster.model as unknown as { sheetProtection: Record<string, unknown> };
    expect(sheetProtection).toMatchObject({ sheet: true, insertRows: true, autoFilter: true, formatColumns: true });
    expect(sheetProtection).not.toHaveProperty('hashValue');
    expect(sheetProtection.deleteRows).toBeUndefined();
    expect(takster.autoFilter).toBe(`A5:AS${LAST_INPUT}`);
  });

  it('unlocks and colours the cells to fill in, also in the empty rows', () => {
    for (const row of [6, LAST_LINE + 1, LAST_INPUT]) {
      expect(takster.getCell(row, 17).protection).toMatchObject({ locked: false });
      expect(takster.getCell(row, 1).protection?.locked ?? true).toBe(true);
      expect(takster.getCell(row, 28).protection?.locked ?? true).toBe(true);
      expect(takster.getCell(row, 17).fill).not.toEqual(takster.getCell(row, 28).fill);
    }
    expect(takster.getCell(LAST_INPUT + 1, 17).protection).toBeUndefined();
  });

  it('writes the values of a line in their formats', () => {
    const cells = ['T6', 'O6', 'AG6', 'AN6', 'J7', 'H7', 'AR18'].map((at) => takster.getCell(at));
    expect(cells.map((cell) => [cell.value, cell.numFmt])).toEqual([
      [100_000, '#,##0'],
      [98, '0.0" %"'],
      [2551.02, '#,##0.00'],
      [new Date('2027-01-01T00:00:00Z'), 'dd-mm-yyyy'],
      [7.5, undefined],
      ['+45 er ikke et tal', '@'],
      ['846-0001, 846-0002', '@'],
    ]);
  });

  it('shows takster in whole kroner where the year says so', async () => {
    const whole = sheetOf(await openWorkbook(await writeTakstskema(exampleInput({ decimals: 0 }))), 'Takster');
    expect(['AF6', 'AG6', 'AI6'].map((at) => whole.getCell(at).numFmt)).toEqual(['#,##0', '#,##0', '#,##0.00']);
  });

  it.each([
    ['P6', 7154],
    ['AB6', 18_250_000],
    ['AF6', 2551.02],
    ['AB7', 10_500_000],
    ['AF7', ''],
    ['AK17', ''],
    ['AS6', 'Takster × enheder 18.249.997 · skal dække 18.250.000 · forskel -3'],
  ])('stores the result of the formula in %s', (address, result) => {
    const cell = takster.getCell(address);
    expect(cell.formula).toEqual(expect.any(String));
    expect(cell.result ?? '').toBe(result);
  });

  it('lets the formulas of a group reach the rows that are inserted, the last one too', () => {
    expect(takster.getCell('AS7').formula).toContain(`($B$6:$B$${LAST_INPUT + 1}=B7)`);
  });

  it('types the units of hours, cases and months', () => {
    expect(['P10', 'P13', 'P14'].map((at) => takster.getCell(at).value)).toEqual([5200, 140, 180]);
  });

  it('has formulas in the empty rows, which show nothing', () => {
    for (const column of [16, 28, 32, 37, 45]) {
      const cell = takster.getCell(LAST_INPUT, column);
      expect(cell.formula).toContain(String(LAST_INPUT));
      expect(cell.result ?? '').toBe('');
    }
  });

  it('has a drop-down or a check, with a prompt, on each column that is filled in', () => {
    const lists = sheetOf(workbook, 'Lister');
    expect(takster.getCell('D6').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['Lister!$A$2:$A$15'],
      promptTitle: 'Paragraf',
    });
    expect([lists.getCell('A2').value, lists.getCell('A15').value, lists.getCell('A16').value]).toEqual([
      '§ 85',
      'Specialundervisning for voksne',
      null,
    ]);
    for (let column = 1; column <= 45; column += 1) {
      const cell = takster.getCell(LAST_INPUT, column);
      const locked = cell.protection?.locked ?? true;
      expect([column, Boolean(cell.dataValidation?.prompt)]).toEqual([column, !locked]);
    }
    expect(takster.getCell('M6').dataValidation?.formulae).toEqual(['OR(M6=0,AND(M6>1.5,M6<=200))']);
  });

  it('is printed on landscape A4 with its headings on every page', () => {
    expect(takster.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, printTitlesRow: '3:5' });
  });

  it('says in _meta which takstskema it is', () => {
    const meta = sheetOf(workbook, '_meta');
    const rows = [1, 2, 3, 4, 5, 6].map((row) => [meta.getCell(row, 1).value, meta.getCell(row, 2).value]);
    expect(rows).toEqual([
      ['takstskemaId', 'c0a80164-0001-4000-8000-000000000001'],
      ['year', '2027'],
      ['version', '2027-1'],
      ['driftsherre', '846'],
      ['madeAt', '2026-08-17T08:30:00.000Z'],
      ['uploadId', ''],
    ]);
    expect(meta.getCell(7, 2).value).toMatch(/^[0-9a-f]{64}$/);
  });

  it('tells the deadlines, the figures of the year and what can stop a submission', () => {
    const texts: unknown[] = [];
    sheetOf(workbook, 'Vejledning').eachRow((row) => row.eachCell((cell) => texts.push(cell.value)));
    expect(texts).toEqual(
      expect.arrayContaining([
        'onsdag den 25. november 2026 kl. 12.00',
        'P/L 2027',
        '3,2 %',
        'Forklaring mangler (R42)',
      ]),
    );
  });

  it('writes what happens to the tilbud in words', () => {
    const changes = sheetOf(workbook, 'Tilbudsændringer');
    const row = (number: number) => changes.columns.map((_, index) => changes.getCell(number, index + 1).value);
    expect(row(6).slice(2, 6)).toEqual(['ændrede pladser', new Date('2027-01-01T00:00:00Z'), 28, 27]);
    expect(changes.getCell('I6').value).toBe('=1+1 er ikke en formel, men en begrundelse');
    expect(row(7).slice(2, 8)).toEqual([
      'udmelding',
      new Date('2027-03-31T00:00:00Z'),
      12.5,
      0,
      'ja',
      'Rebild Kommune',
    ]);
    expect(changes.getCell('G67').dataValidation).toMatchObject({ type: 'list' });
  });

  it('refuses a year that has no takstskema', async () => {
    await expect(writeTakstskema(exampleInput({ year: 2019 }))).rejects.toThrow(RangeError);
  });
});
