import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { writeCell, writeLink } from './cell.js';

function cell() {
  return new ExcelJS.Workbook().addWorksheet('Ark').getCell('A1');
}

async function readBack(value: string): Promise<ExcelJS.Cell | undefined> {
  const workbook = new ExcelJS.Workbook();
  writeCell(workbook.addWorksheet('Ark').getCell('A1'), value);
  const copy = new ExcelJS.Workbook();
  await copy.xlsx.load(await workbook.xlsx.writeBuffer());
  return copy.getWorksheet('Ark')?.getCell('A1');
}

describe('writeCell', () => {
  it.each(['=1+1', '+45 12', '-5', '@SUM(A1)', '=HYPERLINK("x")'])('keeps the text %s a text', async (text) => {
    const back = await readBack(text);
    expect(back?.type).toBe(ExcelJS.ValueType.String);
    expect(back?.value).toBe(text);
  });

  it('never lets an object become a live formula', () => {
    const formula = { formula: 'A2' } as unknown as string;
    expect(() => writeCell(cell(), formula)).toThrow(TypeError);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (number) => {
    expect(() => writeCell(cell(), number)).toThrow(TypeError);
  });

  it('leaves out what XML cannot hold, and keeps line breaks', async () => {
    expect((await readBack('a\u0001b\nc\ud800d'))?.value).toBe('ab\ncd');
  });

  it('cuts a text that Excel cannot hold', () => {
    const at = cell();
    writeCell(at, 'x'.repeat(40_000));
    expect(String(at.value)).toHaveLength(32_767);
  });

  it('links to a cell without pointing outside the workbook', () => {
    const at = cell();
    writeLink(at, 'Takster', 'K12');
    expect(at.formula).toBe(`HYPERLINK("#'Takster'!K12","K12")`);
    expect(at.result).toBe('K12');
  });
});
