import { readStoredWorkbook } from '../../adapters/workbook/read-stored-workbook.js';
import { type Refused, refused } from '../../domain/refusal.js';
import { paragrafferOf } from '../../domain/rules/lists.js';
import { type ReadImport, readImport } from '../../domain/takstskema/import.js';

const LAST_YEAR = 2099;

/** Reads an import workbook in the reader's own process. Refused: the file as a whole; faults stand at their cells. */
export async function readImportFile(
  bytes: Buffer,
  year: number,
  driftsherrer: readonly number[],
): Promise<ReadImport | Refused> {
  if (!isImportYear(year)) return UNKNOWN_YEAR;
  const read = await readStoredWorkbook(bytes);
  if ('refusal' in read) return read;
  const imported = readImport(read.workbook, year, driftsherrer);
  return 'refusal' in imported ? refused(imported.refusal.code, imported.refusal.message) : imported;
}

/** A takstår that has a list of paragraffer, so that it has a template. */
export const isImportYear = (year: number): boolean => year <= LAST_YEAR && paragrafferOf(year).length > 0;

const UNKNOWN_YEAR = refused('unknown_year', 'Der er ingen skabelon for det takstår. Vælg et år fra 2024 og frem.');
