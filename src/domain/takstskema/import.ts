import { plainText } from '../plain-text.js';
import type { PlainWorkbook } from './cells.js';
import { findCprCells } from './find-cpr-cells.js';
import { checked, doubled, tilbudKey, unlisted } from './import-faults.js';
import { lineOf, text, tilbudOf } from './import-rows.js';
import { importTemplate } from './import-template.js';
import { type ImportedLine, type ImportedTilbud, withCleaned } from './imported.js';
import { type ReadRowValues, readRows, wantedColumns } from './read-rows.js';
import type { ReadingFault } from './reading-faults.js';
import { foundSheet, possibleCpr, type TakstskemaRefusal } from './refuse-takstskema.js';
import type { Column } from './template.js';

export interface ReadImport {
  /** Rows that could be read whole; the cleaned takst is computed where it is blank and can be. */
  lines: ImportedLine[];
  tilbud: ImportedTilbud[];
  /** Nothing is to be imported while there are any. */
  faults: ReadingFault[];
}

/**
 * Reads the takstbilag of `year` and the tilbudsvifte from the described workbook (import-template.ts). By heading, so
 * columns may move and own columns and sheets are passed over. `driftsherrer`: the codes that may stand there.
 */
export function readImport(
  workbook: PlainWorkbook,
  year: number,
  driftsherrer: readonly number[],
): { refusal: TakstskemaRefusal } | ReadImport {
  const template = importTemplate(year);
  const cpr = findCprCells(workbook, [template.takstbilag, template.tilbudsvifte], year);
  if (cpr.length > 0) return { refusal: possibleCpr(cpr) };
  const advice = `Hent skabelonen til import for ${year} i Takstportalen, sæt tallene ind i den, og prøv igen.`;
  const read = (sheet: { name: string; columns: readonly Column<string>[] }) => {
    const found = foundSheet(workbook, sheet.name, wantedColumns(sheet.columns, year), advice);
    return 'refusal' in found
      ? found
      : readRows(found, sheet.columns, year).map((row) => checked(row, sheet.columns, driftsherrer));
  };
  const lineRows = read(template.takstbilag);
  if ('refusal' in lineRows) return lineRows;
  const tilbudRows = read(template.tilbudsvifte);
  if ('refusal' in tilbudRows) return tilbudRows;
  return {
    lines: withCleaned(lineRows.filter(isWhole).map(lineOf)),
    tilbud: tilbudRows.filter(isWhole).map(tilbudOf),
    faults: [
      ...lineRows.flatMap((row) => row.faults),
      ...tilbudRows.flatMap((row) => row.faults),
      ...doubled(lineRows, (row) => plainText(text(row, 'lineKey')), 'lineKey', 'doubled_line_key'),
      ...doubled(tilbudRows, (row) => tilbudKey(row, 'name'), 'name', 'doubled_tilbud'),
      ...unlisted(lineRows, tilbudRows),
    ],
  };
}

const isWhole = (row: ReadRowValues) => row.faults.length === 0;
