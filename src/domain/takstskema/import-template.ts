import { type ImportLineField, lineColumns } from './import-line-columns.js';
import { type ImportTilbudField, TILBUD_COLUMNS } from './import-tilbud-columns.js';
import type { RowSheet } from './template.js';
import { columns } from './told-columns.js';

/** The described workbook that a round is begun from: last year's takstbilag and the tilbudsvifte, as data. */
export interface ImportTemplate {
  year: number;
  takstbilag: RowSheet<ImportLineField>;
  tilbudsvifte: RowSheet<ImportTilbudField>;
}

/** The import's template for the takstår whose takstbilag is imported. */
export function importTemplate(year: number): ImportTemplate {
  const place = { headingRow: 4, unitRow: 5, firstRow: 6, emptyRows: 60 };
  return {
    year,
    takstbilag: { ...place, name: 'Takstbilag', columns: columns(lineColumns(year)) },
    tilbudsvifte: { ...place, name: 'Tilbudsvifte', columns: columns(TILBUD_COLUMNS) },
  };
}
