import { describe, expect, it } from '@jest/globals';
import { amount } from '../../domain/amount.js';
import { readImport } from '../../domain/takstskema/import.js';
import type { ImportedLine, ImportedTilbud } from '../../domain/takstskema/imported.js';
import { readParts } from './read-parts.js';
import { fileOf } from './workbook.fixture.js';
import { WORKBOOK_LIMITS } from './workbook-limits.js';
import { writeImportTemplate, writeImportWorkbook } from './write-import-template.js';

const LINE: ImportedLine = {
  row: 6,
  driftsherre: 1081,
  lineKey: '1081-0001',
  tilbudName: 'Østerskoven',
  portalId: '12345',
  paragraf: '§ 107',
  form: 'døgn',
  serviceKind: 'basis',
  level: null,
  targetGroup: 'Voksne',
  groupKey: 'Basis 1',
  unit: 'døgn',
  takst: amount('2551.02'),
  cleaned: amount('2560.1234'),
  grundlag: amount(18_250_000),
  regulation: amount(-60_000),
  places: amount('12.5'),
  days: 365,
  occupancy: amount('97.5'),
};
const TILBUD: ImportedTilbud = {
  row: 6,
  driftsherre: 1081,
  name: 'Østerskoven',
  portalId: '12345',
  category: 3,
  places: '12.5',
  closedOn: '2026-06-30',
  included: false,
};

async function readBack(bytes: Buffer) {
  const file = await readParts(await fileOf(bytes), WORKBOOK_LIMITS);
  if ('refusal' in file) throw new Error(file.refusal.code);
  return { read: readImport(file.workbook, 2026, [1081]), sheets: file.workbook.sheets };
}

describe("the import's workbook", () => {
  it('is read back as it was written', async () => {
    const { read } = await readBack(await writeImportWorkbook(2026, [LINE], [TILBUD]));
    expect(read).toEqual({ lines: [LINE], tilbud: [TILBUD], faults: [] });
  });

  it('is offered blank, with its guide and lists', async () => {
    const { read, sheets } = await readBack(await writeImportTemplate(2026));
    expect(read).toEqual({ lines: [], tilbud: [], faults: [] });
    expect(sheets.map(({ name, state }) => [name, state])).toEqual([
      ['Vejledning', 'visible'],
      ['Lister', 'hidden'],
      ['Takstbilag', 'visible'],
      ['Tilbudsvifte', 'visible'],
    ]);
  });
});
