import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Correction } from '../../../domain/takstbilag/model-sections.js';
import { CHANGE_COLUMNS } from './changes-sheet.js';
import type { Workbook } from './page.js';
import { type Column, Table } from './table.js';

/** Every change since the first edition, with the edition in which it came. */
export function writeCorrections(workbook: Workbook, model: TakstbilagModel): void {
  const { corrections, edition } = model;
  const table = new Table<Correction>(workbook, model, {
    name: 'Rettelser',
    title: 'Rettelser siden første udgave',
    subtitle: 'Alt, hvad der er ændret i takståret, i den rækkefølge udgaverne kom.',
    columns: COLUMNS,
    empty: edition === 1 ? 'Dette er den første udgave.' : 'Ingen takster er ændret siden første udgave.',
  });
  for (const correction of corrections) table.row(correction);
  table.close(corrections.length === 0);
}

const COLUMNS: readonly Column<Correction>[] = [
  { heading: 'Udgave', width: 8, format: 'number', value: ({ edition }) => edition },
  ...CHANGE_COLUMNS,
];
