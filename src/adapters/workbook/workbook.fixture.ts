import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { storedZip } from './stored-zip.js';

/** Files of tests: a workbook written part by part, so that each test can bend exactly one thing. */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type Parts = Record<string, string>;

/** A sheet part with the given rows, and what stands after them. */
export function sheetXml(rows: string, after = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function relationsXml(relations: [id: string, type: string, target: string][]): string {
  const each = relations.map(([id, type, to]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${to}"/>`);
  return `<Relationships xmlns="${PACKAGE}">${each.join('')}</Relationships>`;
}

/** The parts of a workbook of one sheet, "Ark"; `over` replaces or adds parts. */
export function workbookOf(rows: string, over: Parts = {}): Parts {
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationsXml([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><sheets><sheet name="Ark" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml([
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r2', 'styles', 'styles.xml'],
      ['r3', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheetXml(rows),
    'xl/styles.xml': stylesXml(['General', '0.00%', '0.0" %"', 'yyyy-mm-dd', '#,##0\\ \\s\\t\\k']),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>Botilbud</t></si><si><r><t>Bo</t></r><r><t>sted</t></r></si></sst>`,
    ...over,
  };
}

/** Styles whose cell style n has the n-th format. */
export function stylesXml(formats: string[]): string {
  const codes = formats.map(
    (code, n) => `<numFmt numFmtId="${n + 200}" formatCode="${code.replace(/"/g, '&quot;')}"/>`,
  );
  const cells = formats.map((_, n) => `<xf numFmtId="${n + 200}" fontId="0"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}

export function zipOf(parts: Parts): Buffer {
  return storedZip(Object.entries(parts));
}

const written: string[] = [];
afterAll(() => Promise.all(written.map((path) => rm(path, { force: true }))));

/** Writes bytes to a file of their own, taken away after the specs, and answers its path. */
export async function fileOf(bytes: Buffer | string): Promise<string> {
  const path = join(tmpdir(), `takst-${randomUUID()}.xlsx`);
  written.push(path);
  await writeFile(path, bytes);
  return path;
}

/** Each place in the zip's table of contents where a part of the name is described (its record's start). */
export function recordOf(zip: Buffer, name: string): number {
  const at = zip.lastIndexOf(Buffer.from(name));
  return at - 46;
}
