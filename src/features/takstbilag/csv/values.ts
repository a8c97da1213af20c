import type { CsvValue } from '../../../adapters/csv/write-csv.js';
import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';

/** A canonical figure of the takstbilag as a number. */
export const decimal = (canonical: string | null): CsvValue => (canonical === null ? null : { decimal: canonical });

/** What each row begins with: which takstbilag it is from. */
export const editionOf = ({ takstaar, edition }: TakstbilagModel): CsvValue[] => [
  { decimal: String(takstaar) },
  { decimal: String(edition) },
];
