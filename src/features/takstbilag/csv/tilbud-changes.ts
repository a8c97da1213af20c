import type { CsvValue } from '../../../adapters/csv/write-csv.js';
import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { decimal, editionOf } from './values.js';

const HEADINGS = [
  'Takstår',
  'Udgave',
  'Driftsherrekode',
  'Driftsherre',
  'Tilbud',
  'Ændring',
  'Gælder fra',
  'Pladser før',
  'Pladser efter',
  'Afgørelse',
  'Begrundelse',
  'Afgjort',
  'Møde',
];

/** A row for each decided ind- or udmelding. */
export function tilbudChangesRows(model: TakstbilagModel): CsvValue[][] {
  const rows = model.tilbudChanges.map((entry) => [
    ...editionOf(model),
    decimal(String(entry.party.code)),
    entry.party.name,
    entry.tilbud,
    entry.kindText,
    entry.effectiveDate,
    decimal(entry.placesBefore),
    decimal(entry.placesAfter),
    entry.outcome,
    entry.grounds,
    entry.date,
    entry.meeting,
  ]);
  return [HEADINGS, ...rows];
}
