import type { DecisionEntry, TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { day } from './figures.js';
import type { Workbook } from './page.js';
import { type Column, Table } from './table.js';

/** From here on the takster of a decision are counted and not named: they stand on the other sheets. */
const NAMED_AT_MOST = 8;

/** What FU and DAS have decided, newest first. */
export function writeDecisions(workbook: Workbook, model: TakstbilagModel): void {
  const table = new Table<DecisionEntry>(workbook, model, {
    name: 'Afgørelser',
    title: 'Afgørelser',
    subtitle:
      'Forretningsudvalgets (FU) og Den Administrative Styregruppes (DAS) afgørelser om taksterne, den seneste øverst.',
    columns: COLUMNS,
    empty: 'Ingen afgørelser.',
  });
  for (const decision of model.decisions) table.row(decision);
  table.close(model.decisions.length === 0);
}

const COLUMNS: readonly Column<DecisionEntry>[] = [
  { heading: 'Dato', width: 12, format: 'date', value: ({ date }) => day(date) },
  { heading: 'Organ', width: 8, format: 'text', value: ({ body }) => body },
  { heading: 'Møde', width: 34, format: 'text', value: ({ meeting }) => meeting },
  { heading: 'Afgørelse', width: 30, format: 'text', value: ({ outcome }) => outcome },
  { heading: 'Mandat', width: 30, format: 'text', value: ({ mandate }) => mandate },
  { heading: 'Antal takster', width: 9, format: 'count', value: ({ takster }) => takster.length },
  { heading: 'Takster', width: 62, format: 'text', value: ({ takster }) => namesOf(takster) },
  { heading: 'Begrundelse', width: 48, format: 'text', value: ({ comment }) => comment },
];

function namesOf(takster: DecisionEntry['takster']): string {
  if (takster.length <= NAMED_AT_MOST) {
    return takster
      .map(({ tilbud, paragraf, ydelse, party }) => `${tilbud}, ${paragraf}, ${ydelse} (${party})`)
      .join('\n');
  }
  const parties = new Set(takster.map(({ party }) => party)).size;
  return `${takster.length} takster fra ${parties} ${parties === 1 ? 'driftsherre' : 'driftsherrer'}`;
}
