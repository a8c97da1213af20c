import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from './read-workbook.js';
import { fileOf, type Parts, recordOf, workbookOf, zipOf } from './workbook.fixture.js';
import type { WorkbookLimits } from './workbook-limits.js';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>';

async function codeOf(bytes: Buffer | string, limits: Partial<WorkbookLimits> = {}): Promise<string> {
  const result = await readWorkbook(await fileOf(bytes), limits);
  if (!('refusal' in result)) throw new Error('was read');
  expect(result.refusal.message).toMatch(/^[A-ZÆØÅ].*\.$/s);
  return result.refusal.code;
}

function withParts(over: Parts): Buffer {
  return zipOf(workbookOf(ROWS, over));
}

describe('what a file is, by its first bytes', () => {
  it.each([
    ['an empty file', '', 'file_empty'],
    ['a text file named xlsx', 'Tilbud;Takst\nKærvej;2551,02\n', 'not_a_workbook'],
    ['a pdf', '%PDF-1.7\n', 'not_a_workbook'],
    ['an old xls', Buffer.concat([OLE, Buffer.alloc(600)]), 'old_xls'],
    [
      'an encrypted xlsx',
      Buffer.concat([OLE, Buffer.alloc(99), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['an empty zip', zipOf({}), 'damaged'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('refuses what is too large, and what is not there', async () => {
    expect(await codeOf(withParts({}), { fileBytes: 500 })).toBe('file_too_large');
    expect(await readWorkbook('/nowhere/upload.xlsx')).toMatchObject({ refusal: { code: 'file_missing' } });
  });
});

describe("the zip's table of contents", () => {
  it.each<[string, Buffer, string]>([
    ['a truncated zip', withParts({}).subarray(0, 900), 'damaged'],
    ['a zip of something else', zipOf({ 'billede.svg': '<svg/>' }), 'not_a_workbook'],
    [
      'an ods',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
      'open_document',
    ],
    ['an xlsb', zipOf({ '[Content_Types].xml': '', 'xl/workbook.bin': '' }), 'binary_workbook'],
    ['a docx', zipOf({ '[Content_Types].xml': '', 'word/document.xml': '' }), 'other_office_file'],
    ['a macro', withParts({ 'xl/vbaProject.bin': 'x' }), 'macros'],
    ['a path out of the zip', withParts({ '../../etc/cron.d/x': 'x' }), 'unsafe_path'],
    ['an absolute path', withParts({ '/etc/passwd': 'x' }), 'unsafe_path'],
    ['a part twice, by case', withParts({ 'XL/Workbook.xml': '<workbook/>' }), 'duplicate_part'],
    [
      'too many parts',
      withParts(Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`a${n}.xml`, '']))),
      'too_many_parts',
    ],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('refuses a part that declares more than it may, or parts that do so together', async () => {
    expect(await codeOf(packed(Buffer.alloc(31 * 1024 * 1024)))).toBe('unpacks_too_large');
    expect(await codeOf(withParts({ 'xl/a.xml': 'x'.repeat(900) }), { totalBytes: 1000 })).toBe('unpacks_too_large');
  });

  it('refuses a bomb by its density', async () => {
    expect(await codeOf(packed(Buffer.alloc(4 * 1024 * 1024)))).toBe('suspicious_packing');
  });

  it('refuses a part that unpacks to more than it declares', async () => {
    const bomb = packed(Buffer.alloc(4 * 1024 * 1024));
    bomb.writeUInt32LE(1000, recordOf(bomb, 'xl/worksheets/sheet1.xml') + 24);
    expect(await codeOf(bomb)).toBe('damaged');
  });

  it('refuses zip64 and locked parts', async () => {
    const full = withParts({});
    full.writeUInt16LE(0xffff, full.length - 12);
    expect(await codeOf(full)).toBe('zip64');
    const locked = withParts({});
    const flags = recordOf(locked, 'xl/styles.xml') + 8;
    locked.writeUInt16LE(locked.readUInt16LE(flags) | 1, flags);
    locked.writeUInt32LE(locked.readUInt32LE(flags + 12) + 12, flags + 12);
    expect(await codeOf(locked)).toBe('encrypted_part');
  });
});

/** A workbook whose sheet is the given bytes, really packed. */
function packed(content: Buffer): Buffer {
  const small = deflateRawSync(content);
  const name = 'xl/worksheets/sheet1.xml';
  const zip = zipOf({ '[Content_Types].xml': '<Types/>', [name]: 'x'.repeat(small.length) });
  const record = recordOf(zip, name);
  const local = zip.indexOf(Buffer.from(name)) - 30;
  for (const [at, method, size] of [
    [record, 10, 24],
    [local, 8, 22],
  ] as const) {
    zip.writeUInt16LE(8, at + method);
    zip.writeUInt32LE(content.length, at + size);
  }
  small.copy(zip, local + 30 + name.length);
  return zip;
}
