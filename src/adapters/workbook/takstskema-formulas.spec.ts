import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { TAKSTSKEMA_2027 } from '../../domain/takstskema/2027.js';
import { columnOf, type TaksterField } from '../../domain/takstskema/template.js';
import { exampleInput, exampleLines, openWorkbook, sheetOf } from './takstskema.fixture.js';
import { writeTakstskema } from './write-takstskema.js';

const COMPUTED: TaksterField[] = ['units', 'base', 'calculated', 'realChange', 'groupBalance'];
const installed = sofficeVersion() !== null;

/** The workbook as another program computes it: LibreOffice, told to calculate everything again when it loads. */
describe('the formulas of Takster, computed by LibreOffice', () => {
  if (!installed) {
    it.skip('LibreOffice (soffice) is not installed, so the formulas are not computed by another program here', () => {});
    return;
  }
  const dir = mkdtempSync(join(tmpdir(), 'takstskema-formulas-'));
  let written: ExcelJS.Worksheet;
  let computed: ExcelJS.Worksheet;

  beforeAll(async () => {
    const bytes = await writeTakstskema(exampleInput());
    written = sheetOf(await openWorkbook(bytes), 'Takster');
    computed = sheetOf(await openWorkbook(recalculated(bytes, dir)), 'Takster');
  }, 120_000);
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it.each(COMPUTED)('gives the results that the domain stored: %s', (field) => {
    const column = columnOf(TAKSTSKEMA_2027.takster, field).number;
    const rows = exampleLines().map((_, index) => TAKSTSKEMA_2027.takster.firstRow + index);
    const show = (sheet: ExcelJS.Worksheet) => rows.map((row) => [row, plain(sheet.getCell(row, column))]);
    expect(show(computed)).toEqual(show(written));
  });

  it('shows nothing and no error in the empty rows', () => {
    const { firstRow } = TAKSTSKEMA_2027.takster;
    for (let row = firstRow + exampleLines().length; row < firstRow + 70; row += 1) {
      for (const field of COMPUTED) {
        expect(plain(computed.getCell(row, columnOf(TAKSTSKEMA_2027.takster, field).number))).toBe('');
      }
    }
  });
});

function sofficeVersion(): string | null {
  try {
    return execFileSync('soffice', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

function recalculated(bytes: Buffer, dir: string): Buffer {
  const profile = join(dir, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  writeFileSync(join(dir, 'in.xlsx'), bytes);
  const options = [
    `-env:UserInstallation=${pathToFileURL(profile)}`,
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
  ];
  execFileSync('soffice', [...options, '--outdir', join(dir, 'out'), join(dir, 'in.xlsx')], {
    stdio: 'ignore',
    timeout: 100_000,
  });
  return readFileSync(join(dir, 'out', 'in.xlsx'));
}

/** Numbers to nine significant digits, texts without what differs between languages: the marks in numbers. */
function plain(cell: ExcelJS.Cell): string {
  const value = cell.formula ? cell.result : cell.value;
  if (typeof value === 'number') return value.toPrecision(9);
  return value === null || value === undefined ? '' : String(value).replace(/(\d)[.,\u00a0](?=\d{3})/g, '$1');
}

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
