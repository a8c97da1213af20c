import { PassThrough, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CellValue, Workbook, Worksheet } from 'exceljs';
import excel from 'exceljs';
import { amount } from '../../domain/amount.js';
import { assemble } from '../../domain/takstbilag/assemble.js';
import type { TakstbilagInput } from '../../domain/takstbilag/input.js';
import { approved, awaiting, decision, exampleInput } from '../../domain/takstbilag/takstbilag.example.js';
import { writeTakstbilag } from './write-takstbilag.js';

const HASH = 'ab'.repeat(32);

describe('the takstbilag as xlsx', () => {
  let book: Workbook;
  beforeAll(async () => {
    book = await written(exampleInput());
  });

  it('has the agreed sheets, in order', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Forside',
      'Læsevejledning',
      'Overblik',
      'Takster',
      'Basis og aktivitet',
      'Tillæg',
      'Afventer afgørelse',
      'Objektiv finansiering',
      'Ind- og udmeldinger',
      'Afgørelser',
      'Ændringer',
      'Rettelser',
      'Analyse',
    ]);
  });

  it('says on the front page what it is, with the fingerprint', () => {
    const front = textsOf(sheet(book, 'Forside'));
    expect(front).toEqual(
      expect.arrayContaining(['Takstbilag 2027', '20. november 2026', 'Foreløbig: 1 takst afventer afgørelse.', HASH]),
    );
  });

  it('holds exactly the approved takster, under their driftsherre, with last year and the change', () => {
    expect(columnOf(sheet(book, 'Takster'), 'Takst 2027')).toEqual([1899.5, 2604, 2551.02, 1981, 2477]);
    expect(columnOf(sheet(book, 'Takster'), 'Takst 2026')).toEqual([2480, 2480, null, 2480, 2480]);
    const rows = rowsOf(sheet(book, 'Takster'));
    expect(rows.slice(4, 6)).toEqual([
      ['Hjørring Kommune', ...new Array(12).fill(null)],
      [
        'Hjørring Kommune',
        '§ 85',
        'Bostedet Ådalen',
        'Gennemsnitstakst',
        'Voksne med udviklingshæmning',
        20,
        1899.5,
        'døgn',
        2480,
        -23.41,
        -25.78,
        null,
        new Date('2027-01-01'),
      ],
    ]);
  });

  it('has no figure of the new year for what awaits, on any sheet', () => {
    const figures = [9876.54, 17.5];
    const found = book.worksheets.flatMap((page) =>
      rowsOf(page)
        .flat()
        .filter((value) => figures.includes(value as number)),
    );
    expect(found).toEqual([]);
    expect(book.worksheets.flatMap(textsOf).join('\n')).not.toMatch(/9\.?876|17[,.]5/);
    expect(rowsOf(sheet(book, 'Afventer afgørelse')).slice(4)).toEqual([
      [
        'Aalborg Kommune',
        '§ 107',
        'Attruphøj',
        'Gennemsnitstakst',
        'Voksne med udviklingshæmning',
        2480,
        'døgn',
        'Delegeret til FU',
      ],
    ]);
  });

  it('sums the parties up, also the one without takster', () => {
    const rows = rowsOf(sheet(book, 'Overblik')).slice(4);
    expect(rows.map(([name, takster, godkendt, afventer]) => [name, takster, godkendt, afventer])).toEqual([
      ['Hjørring Kommune', 2, 2, 0],
      ['Læsø Kommune', 0, 0, 0],
      ['Aalborg Kommune', 4, 3, 1],
      ['I alt', 6, 5, 1],
    ]);
  });

  it('keeps the headings in view and repeats them on paper', () => {
    const takster = sheet(book, 'Takster');
    expect(takster.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
    expect(takster.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '4:4',
    });
    expect(takster.autoFilter).toBe('A4:M11');
  });
});

describe('what is written', () => {
  it('stays text when it looks like a formula, whoever typed it', async () => {
    const sly = { lineKey: 'A1', tilbudName: '=HYPERLINK("http://x")', targetGroup: '@SUM(A1)' };
    const input = {
      approved: [approved(851, { ...sly, takst: amount(2500) })],
      decisions: [decision(1, 'A1', { comment: '+1' })],
    };
    const book = await written(exampleInput(input));
    const values = book.worksheets.flatMap((page) => rowsOf(page).flat());
    expect(values).toEqual(expect.arrayContaining(['=HYPERLINK("http://x")', '@SUM(A1)', '+1']));
    expect(values.every((value) => value === null || value instanceof Date || typeof value !== 'object')).toBe(true);
  });

  it('tells of changes, and says so when there are none', async () => {
    const first = assemble(exampleInput());
    const changed = exampleInput({ edition: 2, published: [first] });
    expect(textsOf(sheet(await written(changed), 'Ændringer'))).toContain('Ingen ændringer siden udgave 1.');
    const decided = {
      ...changed,
      awaiting: [],
      approved: [...changed.approved, approved(851, { lineKey: 'A4', tilbudName: 'Attruphøj' })],
    };
    const book = await written(decided);
    expect(columnOf(sheet(book, 'Ændringer'), 'Nu')).toEqual([2551.02]);
    expect(textsOf(sheet(book, 'Afventer afgørelse'))).toContain('Ingen takster afventer afgørelse.');
  });

  it('counts the takster of a large decision instead of naming them', async () => {
    const keys = Array.from({ length: 9 }, (_, index) => `K${index}`);
    const input = {
      approved: keys.map((lineKey) => approved(851, { lineKey })),
      awaiting: [awaiting(860, { lineKey: 'H9' })],
      decisions: keys.map((lineKey, index) => decision(index, lineKey)),
    };
    expect(textsOf(sheet(await written(exampleInput(input)), 'Afgørelser'))).toContain('9 takster fra 1 driftsherre');
  });

  it('fails when the file can not be written', async () => {
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('disk full')) });
    await expect(writeTakstbilag(assemble(exampleInput()), HASH, full)).rejects.toThrow('disk full');
  });
});

async function written(input: TakstbilagInput): Promise<Workbook> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeTakstbilag(assemble(input), HASH, stream)]);
  const book = new excel.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer as never);
  return book;
}

function sheet(book: Workbook, name: string): Worksheet {
  const found = book.getWorksheet(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** All rows as far as the sheet is wide. */
function rowsOf(page: Worksheet): CellValue[][] {
  return Array.from({ length: page.rowCount }, (_, row) =>
    Array.from({ length: page.columnCount }, (_unused, column) => page.getCell(row + 1, column + 1).value),
  );
}

const textsOf = (page: Worksheet): string[] =>
  rowsOf(page)
    .flat()
    .filter((value): value is string => typeof value === 'string');

/** What stands under a heading, without the bands of the driftsherrer. */
function columnOf(page: Worksheet, heading: string): CellValue[] {
  const [headings = [], ...rows] = rowsOf(page).slice(3);
  return rows.filter((row) => row[1] !== null).map((row) => row[headings.indexOf(heading)] ?? null);
}
