import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type ExcelJS from 'exceljs';
import { bridgesBetween, DOEGN, lineWith } from '../../domain/bridge/bridge.fixture.js';
import { TAKSTSKEMA_2027 } from '../../domain/takstskema/2027.js';
import { toLines } from '../../domain/takstskema/to-lines.js';
import { readWorkbook } from './read-workbook.js';
import { exampleInput, openWorkbook, sheetOf } from './takstskema.fixture.js';
import { writeTakstskema } from './write-takstskema.js';

const HOSTILE = '=HYPERLINK("http://eksempel.invalid","Klik")';
const line = (lineKey: string, fields: Parameters<typeof lineWith>[0]) => lineWith({ lineKey, ...DOEGN, ...fields });
const before = [
  line('L1', { occupancy: 100, costPay: 7_300_000, takst: 1000 }),
  line('L2', { occupancy: 100, costPay: 7_300_000, takst: 1000 }),
];
const now = [
  line('NY', { costPay: 100, takst: 1 }),
  line('L1', { occupancy: 99, costPay: 7_503_670, takst: '1038.28', tilbudName: HOSTILE }),
  line('L2', { occupancy: 100, costPay: 7_519_000, takst: 1030 }),
];

describe('the sheet Ændringer of a takstskema that is handed back', () => {
  let dir: string;
  let bytes: Buffer;
  let workbook: ExcelJS.Workbook;
  let sheet: ExcelJS.Worksheet;
  const handedBack = (bridges: ReturnType<typeof bridgesBetween>) =>
    writeTakstskema(
      exampleInput({
        lines: now,
        handedBackFrom: {
          uploadId: '7',
          findings: [],
          placesByLine: { NY: 6, L1: 9, L2: 7 },
          bridges: { groups: bridges, asked: new Set(['L1']) },
        },
      }),
    );
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'aendringer-'));
    bytes = await handedBack(bridgesBetween(before, now, 3));
    workbook = await openWorkbook(bytes);
    sheet = sheetOf(workbook, 'Ændringer');
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  const row = (number: number): Record<string, unknown> =>
    Object.fromEntries(
      Array.from({ length: sheet.columnCount }, (_, index) => [
        String(sheet.getCell(4, index + 1).value),
        sheet.getCell(number, index + 1).value,
      ]),
    );

  it('has a row for each takst that follows another, its parts in kroner a unit', () => {
    expect(row(5)).toMatchObject({
      'Linje-ID': 'L1',
      'Takst 2026': 1000,
      'P/L': 30.12,
      Belægning: 10.24,
      Løn: -2.08,
      'Takst 2027': 1038.28,
      Ændring: 38.28,
    });
    expect([row(6)['Linje-ID'], row(7)['Linje-ID']]).toEqual(['L2', null]);
    expect(row(5)).not.toHaveProperty('Ejendom');
    expect(sheet.getCell(5, 8).numFmt).toBe('+#,##0.00;-#,##0.00;0.00');
  });

  it('says what is to be explained, where something is', () => {
    expect(row(5)['Skal forklares']).toMatch(/^Når P\/L og regulering af tidligere år er trukket fra, er der/);
    expect(row(6)['Skal forklares']).toBeNull();
  });

  it('sums all takster in thousands of kroner a year, and names those left out', () => {
    expect(row(8)).toMatchObject({ Tilbud: 'Alle takster, 1.000 kr. om året' });
    expect(row(8).Ændring).toBeCloseTo(276.65 + 219, 3);
    expect(row(8)['Skal forklares']).toBe('Ikke regnet med: NY.');
  });

  it('links to the takst of the line, and takes nothing of the sender for a formula', () => {
    expect(sheet.getCell('B5').formula).toBe(`HYPERLINK("#'Takster'!AG9","AG9")`);
    expect(sheet.getCell('C5').formula).toBeUndefined();
    expect(sheet.getCell('C5').value).toBe(HOSTILE);
  });

  it('keeps its headings and the names of the lines in sight', () => {
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 4 });
    expect(sheetOf(workbook, 'Vejledning').getCell('B5').text).toContain('På arket Ændringer står');
  });

  it('is passed over when the workbook comes back', async () => {
    const path = join(dir, 'igen.xlsx');
    await writeFile(path, bytes);
    const read = await readWorkbook(path);
    if ('refusal' in read) throw new Error(read.refusal.message);
    const lines = toLines(read.workbook, {
      template: TAKSTSKEMA_2027,
      driftsherre: 846,
      known: now,
      newLineKey: () => 'NEW',
    });
    expect('refusal' in lines ? lines.refusal : lines.lines.map(({ lineKey }) => lineKey)).toEqual(['NY', 'L2', 'L1']);
  });

  it('is left out where nothing can be compared', async () => {
    const none = await openWorkbook(await handedBack(bridgesBetween([], now)));
    expect(none.getWorksheet('Ændringer')).toBeUndefined();
    expect(sheetOf(none, 'Vejledning').getCell('B5').text).not.toContain('Ændringer');
  });
});
