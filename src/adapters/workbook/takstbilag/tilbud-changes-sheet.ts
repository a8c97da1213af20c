import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { TilbudChangeEntry } from '../../../domain/takstbilag/model-sections.js';
import { day, figure } from './figures.js';
import type { Workbook } from './page.js';
import { type Column, Table } from './table.js';

/** The decided ind- og udmeldinger and other changes of tilbud. */
export function writeTilbudChanges(workbook: Workbook, model: TakstbilagModel): void {
  const table = new Table<TilbudChangeEntry>(workbook, model, {
    name: 'Ind- og udmeldinger',
    title: 'Ind- og udmeldinger',
    subtitle: 'Ændringer af de tilbud, som styringsaftalen dækker, med DAS’ afgørelse.',
    columns: COLUMNS,
    empty: 'Ingen ind- eller udmeldinger er afgjort.',
  });
  for (const entry of model.tilbudChanges) table.row(entry);
  table.close(model.tilbudChanges.length === 0);
}

const COLUMNS: readonly Column<TilbudChangeEntry>[] = [
  { heading: 'Driftsherre', width: 24, format: 'text', value: ({ party }) => party.name },
  { heading: 'Tilbud', width: 34, format: 'text', value: ({ tilbud }) => tilbud },
  { heading: 'Ændring', width: 22, format: 'text', value: ({ kindText }) => kindText },
  { heading: 'Gælder fra', width: 12, format: 'date', value: ({ effectiveDate }) => day(effectiveDate) },
  { heading: 'Pladser før', width: 10, format: 'number', value: ({ placesBefore }) => figure(placesBefore) },
  { heading: 'Pladser efter', width: 10, format: 'number', value: ({ placesAfter }) => figure(placesAfter) },
  { heading: 'Afgørelse', width: 22, format: 'text', value: ({ outcome }) => outcome },
  { heading: 'Begrundelse', width: 46, format: 'text', value: ({ grounds }) => grounds },
  { heading: 'Dato', width: 12, format: 'date', value: ({ date }) => day(date) },
  { heading: 'Møde', width: 34, format: 'text', value: ({ meeting }) => meeting },
];
