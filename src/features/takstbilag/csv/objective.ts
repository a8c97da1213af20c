import type { CsvValue } from '../../../adapters/csv/write-csv.js';
import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { decimal, editionOf } from './values.js';

const HEADINGS = [
  'Takstår',
  'Udgave',
  'Driftsherrekode',
  'Driftsherre',
  'Tilbud',
  'Budget',
  'Fordeles efter',
  'Har også takst',
  'Betalers kode',
  'Betaler',
  'Indbyggere',
  'Andel',
];

/** A row for each party's share of each budget that is paid by population. */
export function objectiveRows(model: TakstbilagModel): CsvValue[][] {
  const rows = model.objectiveFinancing.flatMap(({ party, tilbud, budget, populationBasis, takstAlso, shares }) =>
    shares.map((share) => [
      ...editionOf(model),
      decimal(String(party.code)),
      party.name,
      tilbud,
      decimal(budget),
      populationBasis === 'alle' ? 'alle indbyggere' : 'indbyggere 0-17 år',
      takstAlso ? 'ja' : 'nej',
      decimal(String(share.party.code)),
      share.party.name,
      decimal(String(share.population)),
      decimal(share.share),
    ]),
  );
  return [HEADINGS, ...rows];
}
