import type { CsvValue } from '../../../adapters/csv/write-csv.js';
import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { decimal, editionOf } from './values.js';

const HEADINGS = [
  'Takstår',
  'Udgave',
  'Kom i udgave',
  'Driftsherrekode',
  'Driftsherre',
  'Paragraf',
  'Tilbud',
  'Ydelse',
  'Målgruppe',
  'Ændring',
  'Takst før',
  'Takst nu',
  'Enhed',
  'Gælder fra',
  'Begrundelse',
  'Afgørelse',
  'Mandat',
  'Afgjort',
  'Linje-ID',
];

/** A row for each change since the first edition; those that came in this one are the changes since the edition before. */
export function correctionsRows(model: TakstbilagModel): CsvValue[][] {
  const rows = model.corrections.map((entry) => [
    ...editionOf(model),
    decimal(String(entry.edition)),
    decimal(String(entry.party.code)),
    entry.party.name,
    entry.paragraf,
    entry.tilbud,
    entry.ydelse,
    entry.targetGroup,
    entry.kind,
    decimal(entry.old),
    decimal(entry.new),
    entry.unit,
    entry.validFrom,
    entry.reason,
    entry.decision,
    entry.mandate,
    entry.date,
    entry.lineKey,
  ]);
  return [HEADINGS, ...rows];
}
