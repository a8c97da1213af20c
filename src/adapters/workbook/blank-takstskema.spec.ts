import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type ExcelJS from 'exceljs';
import { joinValidations } from '../../demo/join-validations.js';
import { TAKSTSKEMAER } from '../../domain/takstskema/years.js';
import { blankTakstskema } from './blank-takstskema.js';
import { openWorkbook } from './takstskema.fixture.js';
import { writeTakstskema } from './write-takstskema.js';

/**
 * The blanks in templates/takstskema are built from src. After a change of the columns they are built again with
 * UPDATE_TEMPLATES=1 npx jest blank-takstskema
 */
describe.each(TAKSTSKEMAER.map(({ year }) => year))('the blank takstskema of %i', (year) => {
  const path = join(process.cwd(), 'templates', 'takstskema', `${year}.xlsx`);

  it('is what the code writes', async () => {
    const bytes = await writeTakstskema(blankTakstskema(year));
    if (process.env.UPDATE_TEMPLATES) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    const [kept, built] = await Promise.all([openWorkbook(readFileSync(path)), openWorkbook(bytes)]);
    expect(contentOf(kept)).toEqual(contentOf(built));
  });
});

/** Everything but what differs from one writing to the next. */
function contentOf(workbook: ExcelJS.Workbook): unknown {
  return workbook.worksheets.map((sheet) => {
    joinValidations(sheet);
    const { rows, cols, state, name, merges, views, pageSetup, dataValidations, autoFilter, sheetProtection } =
      sheet.model as ExcelJS.WorksheetModel & Record<string, unknown>;
    return { name, state, rows, cols, merges, views, pageSetup, dataValidations, autoFilter, sheetProtection };
  });
}
