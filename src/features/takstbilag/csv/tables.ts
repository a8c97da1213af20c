import { type CsvValue, writeCsv } from '../../../adapters/csv/write-csv.js';
import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { analysisRows } from './analysis.js';
import { correctionsRows } from './corrections.js';
import { objectiveRows } from './objective.js';
import { taksterRows } from './takster.js';
import { tilbudChangesRows } from './tilbud-changes.js';

/** The tables of a takstbilag that are fetched as CSV beside its takster, by their name in the address. */
export const CSV_TABLES = {
  'objektiv-finansiering': { label: 'Objektiv finansiering', rows: objectiveRows },
  'ind-og-udmeldinger': { label: 'Ind- og udmeldinger', rows: tilbudChangesRows },
  rettelser: { label: 'Rettelser', rows: correctionsRows },
  analyse: { label: 'Analyse', rows: analysisRows },
} as const satisfies Record<string, { label: string; rows(model: TakstbilagModel): CsvValue[][] }>;

export type CsvTable = keyof typeof CSV_TABLES;

export const isCsvTable = (name: string): name is CsvTable => Object.hasOwn(CSV_TABLES, name);

/** Those of a takstbilag that hold more than their headings. */
export const filledTables = (model: TakstbilagModel): CsvTable[] =>
  (Object.keys(CSV_TABLES) as CsvTable[]).filter((table) => CSV_TABLES[table].rows(model).length > 1);

/** The takster of a takstbilag, one a row. */
export const taksterCsv = (model: TakstbilagModel): Buffer => writeCsv(taksterRows(model));

export const tableCsv = (model: TakstbilagModel, table: CsvTable): Buffer => writeCsv(CSV_TABLES[table].rows(model));
