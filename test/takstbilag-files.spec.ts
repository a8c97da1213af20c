import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { writeTakstbilag } from '../src/adapters/workbook/write-takstbilag.js';
import { amount } from '../src/domain/amount.js';
import { canonicalJson } from '../src/domain/canonical.js';
import { assemble } from '../src/domain/takstbilag/assemble.js';
import type { TakstbilagModel } from '../src/domain/takstbilag/model.js';
import { CSV_TABLES, type CsvTable, tableCsv, taksterCsv } from '../src/features/takstbilag/csv/tables.js';
import { worldTakstbilag } from './world-takstbilag.js';

/** A figure that nothing in the demo world comes to. */
const CANARY = amount('87654.32');

describe('an edition as xlsx, csv and json', () => {
  it('holds the same figures whichever takster are approved, and none of those that await', async () => {
    const cases = fc.record({ year: fc.constantFrom(2026, 2027), of: fc.integer({ min: 2, max: 9 }), seed: fc.nat(8) });
    await fc.assert(
      fc.asyncProperty(cases, async ({ year, of, seed }) => {
        const awaits = ({ lineKey }: { lineKey: string }) => (Number(lineKey.slice(-4)) + seed) % of === 0;
        const secret = { takst: CANARY, places: CANARY, costTraining: CANARY, income: CANARY };
        const model = assemble(worldTakstbilag(year, awaits, () => secret));
        expect(model.awaiting.length).toBeGreaterThan(5);
        const files = await filesOf(model);
        expect(files.takster).toEqual(told(model).takster);
        expect(files.xlsx).toEqual(told(model));
        expect(files.csv).toEqual(told(model));
        for (const text of files.texts) expect(text).not.toMatch(/87\.?654[,.]32/);
      }),
      { numRuns: 2 },
    );
  }, 60_000);
});

/** The figures of an edition, in its own order. */
interface Told {
  takster: unknown[][];
  shares: unknown[][];
  averages: unknown[][];
}

const number = (canonical: string | null): number | null => (canonical === null ? null : Number(canonical));

function told(model: TakstbilagModel): Told {
  const takster = model.sections.flatMap(({ paragraffer }) => paragraffer.flatMap((one) => one.takster));
  const { parties = [], paragraffer = [], total } = model.analysis ?? {};
  const averages = [
    ...parties.map(({ party, ...average }) => ({ name: party.name, ...average })),
    ...paragraffer.map(({ paragraf, ...average }) => ({ name: paragraf, ...average })),
    ...(total ? [{ name: 'Alle takster', ...total }] : []),
  ];
  return {
    takster: takster.map(({ tilbud, takst, previous, nominalChange, realChange }) => [
      tilbud,
      ...[takst, previous?.takst ?? null, nominalChange, realChange].map(number),
    ]),
    shares: model.objectiveFinancing.flatMap(({ shares }) =>
      shares.map(({ party, population, share }) => [party.name, population, number(share)]),
    ),
    averages: averages.map(({ name, byMoney, moneyTakster, byPlaces, placesTakster, notCompared }) => [
      name,
      number(byMoney),
      moneyTakster,
      number(byPlaces),
      placesTakster,
      notCompared,
    ]),
  };
}

async function filesOf(model: TakstbilagModel) {
  const json = canonicalJson(model);
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeTakstbilag(model, 'ab'.repeat(32), stream)]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer as never);
  const year = model.takstaar;
  const csv = taksterCsv(model).toString();
  const table = (name: CsvTable) => tableCsv(model, name).toString();
  const sheets = book.worksheets.flatMap((sheet) => rowsOf(sheet).map((row) => row.join(' ')));
  return {
    takster: told(JSON.parse(json)).takster,
    xlsx: {
      takster: columns(book, 'Takster', ['Tilbud', `Takst ${year}`, `Takst ${year - 1}`, 'Ændring', 'Realændring']),
      shares: columns(book, 'Objektiv finansiering', ['Betales af', 'Indbyggere', 'Kroner']).filter(
        ([name]) => name !== 'Budget i alt',
      ),
      averages: columns(book, 'Analyse', [
        'Driftsherre eller paragraf',
        'Realændring efter budget',
        'Takster bag budget',
        'Realændring efter pladser',
        'Takster bag pladser',
        'Kan ikke sammenlignes',
      ]),
    },
    csv: {
      takster: csvColumns(csv, ['Tilbud', 'Takst', 'Takst året før', 'Ændring i procent', 'Realændring i procent'], {
        Status: 'Godkendt',
      }),
      shares: csvColumns(table('objektiv-finansiering'), ['Betaler', 'Indbyggere', 'Andel']),
      averages: csvColumns(table('analyse'), [
        'Navn',
        'Realændring efter budget i procent',
        'Takster bag budget',
        'Realændring efter pladser i procent',
        'Takster bag pladser',
        'Kan ikke sammenlignes',
      ]),
    },
    texts: [json, csv, ...(Object.keys(CSV_TABLES) as CsvTable[]).map(table), ...sheets],
  };
}

const rowsOf = (sheet: ExcelJS.Worksheet): unknown[][] =>
  Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_unused, column) => sheet.getCell(row + 1, column + 1).value),
  );

/** What stands under some headings, without the bands, which have a text in their first cell alone. */
function columns(book: ExcelJS.Workbook, name: string, wanted: string[]): unknown[][] {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const [headings = [], ...rows] = rowsOf(sheet).slice(3);
  const at = wanted.map((heading) => headings.indexOf(heading));
  expect(at).not.toContain(-1);
  return rows.filter((row) => row.slice(1).some((value) => value !== null)).map((row) => at.map((index) => row[index]));
}

function csvColumns(text: string, wanted: string[], where: Record<string, string> = {}): unknown[][] {
  const [headings = [], ...rows] = text
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .map((row) => row.slice(1, -1).split('";"'));
  const at = wanted.map((heading) => headings.indexOf(heading));
  expect(at).not.toContain(-1);
  return rows
    .filter((row) => Object.entries(where).every(([heading, value]) => row[headings.indexOf(heading)] === value))
    .map((row) => at.map((index, column) => (column === 0 ? row[index] : danish(row[index] ?? ''))));
}

const danish = (text: string): number | null => (text === '' ? null : Number(text.replace(',', '.')));
