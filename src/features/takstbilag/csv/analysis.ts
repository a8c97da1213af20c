import type { CsvValue } from '../../../adapters/csv/write-csv.js';
import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Average } from '../../../domain/takstbilag/model-sections.js';
import { decimal, editionOf } from './values.js';

const HEADINGS = [
  'Takstår',
  'Udgave',
  'Opdeling',
  'Navn',
  'Godkendte takster',
  'Realændring efter budget i procent',
  'Takster bag budget',
  'Realændring efter pladser i procent',
  'Takster bag pladser',
  'Kan ikke sammenlignes',
];

/** A row for each average: of each driftsherre, each paragraf, and all takster. */
export function analysisRows(model: TakstbilagModel): CsvValue[][] {
  const { analysis } = model;
  if (!analysis) return [HEADINGS];
  const row = (kind: string, name: string, average: Average): CsvValue[] => [
    ...editionOf(model),
    kind,
    name,
    ...figuresOf(average),
  ];
  return [
    HEADINGS,
    ...analysis.parties.map(({ party, ...average }) => row('driftsherre', party.name, average)),
    ...analysis.paragraffer.map(({ paragraf, ...average }) => row('paragraf', paragraf, average)),
    row('alle', 'Alle takster', analysis.total),
  ];
}

const figuresOf = ({ takster, byMoney, moneyTakster, byPlaces, placesTakster, notCompared }: Average): CsvValue[] => [
  decimal(String(takster)),
  decimal(byMoney),
  decimal(String(moneyTakster)),
  decimal(byPlaces),
  decimal(String(placesTakster)),
  decimal(String(notCompared)),
];
