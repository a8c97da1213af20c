import { describe, expect, it } from '@jest/globals';
import type { PlainCell } from '../../domain/takstskema/cells.js';
import { readInChild } from './read-in-child.js';
import { readParts } from './read-parts.js';
import { readWorkbook } from './read-workbook.js';
import { fileOf, type Parts, relationsXml, sheetXml, stylesXml, workbookOf, zipOf } from './workbook.fixture.js';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './workbook-limits.js';

async function read(parts: Parts, limits: Partial<WorkbookLimits> = {}) {
  const result = await readParts(await fileOf(zipOf(parts)), { ...WORKBOOK_LIMITS, ...limits });
  if ('refusal' in result) throw new Error(result.refusal.code);
  return result.workbook;
}

async function cellsOf(rows: string, over: Parts = {}): Promise<PlainCell[]> {
  return (await read(workbookOf(rows, over))).sheets[0]?.rows.flatMap((row) => row.cells) ?? [];
}

async function codeOf(parts: Parts, limits: Partial<WorkbookLimits> = {}): Promise<string> {
  return read(parts, limits).then(
    () => 'was read',
    (error: Error) => error.message,
  );
}

const value = (cells: PlainCell[]) => cells.map((cell) => cell.value);
const row1 = (cells: string) => `<row r="1">${cells}</row>`;

describe('plain cells', () => {
  it('reads text as text, whatever it looks like', async () => {
    const cells = await cellsOf(
      row1(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>2551,02</t></is></c>' +
          '<c r="D1" t="str"><v>æ &amp; ø</v></c>',
      ),
    );
    expect(value(cells)).toEqual(['Botilbud', 'Bosted', '2551,02', 'æ & ø'].map((text) => ({ kind: 'text', text })));
  });

  it('keeps numbers as stored and knows a true percent format', async () => {
    const cells = await cellsOf(
      row1(
        '<c r="A1"><v>2551.0200000000004</v></c><c r="B1" s="1"><v>0.98</v></c><c r="C1" s="2"><v>98</v></c><c r="D1" s="4"><v>12.5</v></c>',
      ),
    );
    expect(value(cells)).toEqual([
      { kind: 'number', number: 2551.0200000000004, percentFormat: false },
      { kind: 'number', number: 0.98, percentFormat: true },
      { kind: 'number', number: 98, percentFormat: false },
      { kind: 'number', number: 12.5, percentFormat: false },
    ]);
  });

  it('reads dates as the day the sheet shows, in both calendars and as ISO text', async () => {
    const cells = row1('<c r="A1" s="3"><v>46388</v></c><c r="B1" s="3" t="d"><v>2027-01-01</v></c>');
    expect(value(await cellsOf(cells))).toEqual([
      { kind: 'date', date: '2027-01-01' },
      { kind: 'text', text: '2027-01-01' },
    ]);
    const parts = workbookOf(row1('<c r="A1" s="3"><v>44926</v></c>'));
    const mac = parts['xl/workbook.xml']?.replace('<workbookPr/>', '<workbookPr date1904="1"/>') ?? '';
    expect((await read({ ...parts, 'xl/workbook.xml': mac })).sheets[0]?.rows[0]?.cells[0]?.value).toEqual({
      kind: 'date',
      date: '2027-01-01',
    });
  });

  it('tells stored results, empty results and missing results of formulas apart', async () => {
    const cells = await cellsOf(
      row1(
        '<c r="A1"><f>B1*2</f><v>0</v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f>1/0</f></c>' +
          '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="shared"><f t="shared" si="0"/><v>7</v></c>',
        // the shared formula's first cell is missing, which ExcelJS alone would not survive
      ),
    );
    expect(cells.every((cell) => cell.formula)).toBe(true);
    expect(value(cells)).toEqual([
      { kind: 'number', number: 0, percentFormat: false },
      { kind: 'text', text: '' },
      null,
      { kind: 'error', error: '#DIV/0!' },
      { kind: 'number', number: 7, percentFormat: false },
    ]);
  });

  it('reads booleans and errors, and passes over ghost rows and merges', async () => {
    const ghosts = Array.from({ length: 3000 }, (_, n) => `<row r="${n + 2}"><c r="A${n + 2}" s="3"/></row>`).join('');
    const rows = `<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c></row>${ghosts}<row r="900000"><c r="XFD900000" s="1"/></row>`;
    const merged = {
      'xl/worksheets/sheet1.xml': sheetXml(rows, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    };
    const workbook = await read(workbookOf('', merged));
    expect(workbook.sheets[0]?.rows).toEqual([
      {
        row: 1,
        cells: [
          { column: 1, value: { kind: 'boolean', boolean: true }, formula: false },
          { column: 2, value: { kind: 'error', error: '#REF!' }, formula: false },
        ],
      },
    ]);
  });

  it('gathers notes at their cells and text that stands in no cell', async () => {
    const parts = workbookOf(row1('<c r="A1"><v>1</v></c>'), {
      'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([
        ['r1', 'comments', '../odd/comments9.xml'],
        ['r2', 'threadedComment', '../odd/threaded.xml'],
      ]),
      'xl/odd/comments9.xml':
        '<comments><comment ref="C4"><text><r><t>ring til </t></r><r><t>Ida</t></r></text></comment></comments>',
      'xl/odd/threaded.xml': '<x><threadedComment ref="A1" id="1"><text>se bilag</text></threadedComment></x>',
      'xl/drawings/drawing1.xml': '<xdr:sp><a:t>en tekstboks</a:t></xdr:sp>',
    });
    const named =
      parts['xl/workbook.xml']?.replace(
        '</workbook>',
        '<definedNames><definedName name="Alt">Ark!$A$1:$XFD$1048576</definedName></definedNames></workbook>',
      ) ?? '';
    const workbook = await read({ ...parts, 'xl/workbook.xml': named });
    expect(workbook.sheets[0]?.rows.map((row) => [row.row, row.cells[0]?.note])).toEqual([
      [1, 'se bilag'],
      [4, 'ring til Ida'],
    ]);
    expect(workbook.names).toEqual(expect.arrayContaining(['Alt', 'Ark!$A$1:$XFD$1048576', 'en tekstboks']));
  });

  it('gathers what hints and links say', async () => {
    const link = 'Target="https://x.dk/?b=et%20navn" TargetMode="External"';
    const workbook = await read(
      workbookOf('', {
        'xl/worksheets/sheet1.xml': sheetXml(
          row1('<c r="A1"><v>1</v></c>'),
          '<dataValidations count="1"><dataValidation sqref="A1" prompt="spørg Ida &amp; Bo"/></dataValidations><hyperlinks><hyperlink ref="A1" tooltip="se sagen"/></hyperlinks>',
        ),
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="r9" Type="x/hyperlink" ${link}/></Relationships>`,
      }),
    );
    expect(workbook.names).toEqual(expect.arrayContaining(['spørg Ida & Bo', 'se sagen', 'https://x.dk/?b=et navn']));
  });

  it('finds sheets by their relation, whatever the part is called and however it is hidden', async () => {
    const parts = workbookOf('', { 'xl/odd/takster.xml': sheetXml(row1('<c r="A1"><v>5</v></c>')) });
    parts['xl/_rels/workbook.xml.rels'] = relationsXml([['r1', 'worksheet', '/xl/odd/takster.xml']]);
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']?.replace('name="Ark"', 'name="_meta" state="veryHidden"') ?? '';
    expect(await read(parts)).toMatchObject({ sheets: [{ name: '_meta', state: 'veryHidden', rows: [{ row: 1 }] }] });
  });
});

describe('hostile parts', () => {
  const sheet = (xml: string): Parts => workbookOf('', { 'xl/worksheets/sheet1.xml': xml });
  it.each<[string, Parts, string]>([
    ['a document type', sheet(`<!DOCTYPE x [<!ENTITY a "b">]>${sheetXml('').slice(38)}`), 'unsafe_xml'],
    ['UTF-16', sheet('<?xml version="1.0" encoding="UTF-16"?><worksheet/>'), 'unknown_encoding'],
    ['strict namespaces', sheet('<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>'), 'strict_format'],
    [
      'a row twice',
      workbookOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'),
      'rows_out_of_order',
    ],
    ['cells out of order', workbookOf(row1('<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>')), 'rows_out_of_order'],
    ['a cell twice', workbookOf(row1('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>')), 'rows_out_of_order'],
    ['a cell of another row', workbookOf(row1('<c r="A7"><v>1</v></c>')), 'rows_out_of_order'],
    ['a cell far down', workbookOf('<row r="25001"><c r="A25001"><v>1</v></c></row>'), 'too_many_rows'],
    ['a cell far right', workbookOf(row1('<c r="XFD1"><v>1</v></c>')), 'too_many_rows'],
    ['half a number', workbookOf(row1('<c r="A1"><v>12abc</v></c>')), 'damaged'],
    ['a string that is not there', workbookOf(row1('<c r="A1" t="s"><v>99</v></c>')), 'damaged'],
    ['broken XML', workbookOf(row1('<c r="A1" t="inlineStr"><is><t>x</r></is></c>')), 'damaged'],
    [
      'a text beyond what a cell holds',
      workbookOf(row1(`<c r="A1" t="str"><v>${'x'.repeat(32_768)}</v></c>`)),
      'text_too_long',
    ],
    [
      'a sheet that is not there',
      { ...workbookOf(''), 'xl/_rels/workbook.xml.rels': relationsXml([]) },
      'missing_part',
    ],
  ])('refuses %s', async (_, parts, code) => {
    expect(await codeOf(parts)).toBe(code);
  });

  it('counts cells over all sheets', async () => {
    const rows = row1('<c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"/>');
    expect(await codeOf(workbookOf(rows), { cells: 2 })).toBe('was read');
    expect(await codeOf(workbookOf(rows), { cells: 1 })).toBe('too_many_cells');
  });

  it('is not misled by formats that only look like dates', async () => {
    const over = { 'xl/styles.xml': stylesXml(['_-* #,##0.00\\ _k_r_._-;\\-* #,##0\\ \\d\\k\\k']) };
    expect(await cellsOf(row1('<c r="A1" s="0"><v>2551.02</v></c>'), over)).toMatchObject([
      { value: { number: 2551.02 } },
    ]);
  });
});

describe('the process that reads', () => {
  const rows = row1('<c r="A1"><v>1</v></c>');

  it('hands plain cells over', async () => {
    expect(await readWorkbook(await fileOf(zipOf(workbookOf(rows))))).toMatchObject({
      workbook: { sheets: [{ name: 'Ark', state: 'visible', rows: [{ row: 1, cells: [{ value: { number: 1 } }] }] }] },
    });
  });

  it('is killed when it takes too long', async () => {
    const result = await readWorkbook(await fileOf(zipOf(workbookOf(rows))), { milliseconds: 1 });
    expect(result).toMatchObject({ refusal: { code: 'reader_timeout' } });
  });

  it.each([
    ['process.exit(3)', 'reader_died'],
    ['process.kill(process.pid, "SIGKILL")', 'reader_died'],
    ['const all = []; for (;;) all.push(new Array(1e5).fill({}))', 'reader_out_of_memory'],
  ])('is a refusal when it dies: %s', async (script, code) => {
    const path = `${await fileOf(script)}.cjs`;
    const { rename } = await import('node:fs/promises');
    await rename(path.slice(0, -4), path);
    const result = await readInChild('unused.xlsx', { ...WORKBOOK_LIMITS, memoryMib: 40 }, path);
    expect(result).toMatchObject({ refusal: { code } });
  });
});
