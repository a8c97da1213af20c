import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Average } from '../../../domain/takstbilag/model-sections.js';
import { figure } from './figures.js';
import type { Workbook } from './page.js';
import { type Column, Table } from './table.js';

type Row = Average & { name: string };

/** Average real change per driftsherre and per paragraf, by budget and by places, and what each rests on. */
export function writeAnalysis(workbook: Workbook, model: TakstbilagModel): void {
  const { analysis } = model;
  const table = new Table<Row>(workbook, model, {
    name: 'Analyse',
    title: `Gennemsnitlig realændring ${model.takstaar}`,
    subtitle: 'Godkendte takster, ud over pris- og lønfremskrivningen og renset for tidligere års over- og underskud.',
    columns: COLUMNS,
    empty: 'Udgaven har ingen analyse.',
  });
  if (analysis) {
    table.band('Driftsherrer');
    for (const { party, ...average } of analysis.parties) table.row({ name: party.name, ...average });
    table.band('Paragraffer');
    for (const { paragraf, ...average } of analysis.paragraffer) table.row({ name: paragraf, ...average });
    table.total({ name: 'Alle takster', ...analysis.total });
  }
  table.close(analysis === null);
}

const COLUMNS: readonly Column<Row>[] = [
  { heading: 'Driftsherre eller paragraf', width: 36, format: 'text', value: ({ name }) => name },
  { heading: 'Godkendte takster', width: 14, format: 'count', value: ({ takster }) => takster },
  { heading: 'Realændring efter budget', width: 18, format: 'change', value: ({ byMoney }) => figure(byMoney) },
  { heading: 'Takster bag budget', width: 14, format: 'count', value: ({ moneyTakster }) => moneyTakster },
  { heading: 'Realændring efter pladser', width: 18, format: 'change', value: ({ byPlaces }) => figure(byPlaces) },
  { heading: 'Takster bag pladser', width: 14, format: 'count', value: ({ placesTakster }) => placesTakster },
  { heading: 'Kan ikke sammenlignes', width: 16, format: 'count', value: ({ notCompared }) => notCompared },
];
