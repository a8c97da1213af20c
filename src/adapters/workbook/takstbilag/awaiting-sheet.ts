import type { AwaitingTakst, TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { figure } from './figures.js';
import type { Workbook } from './page.js';
import { type Column, Table } from './table.js';

/** What awaits a decision: with last year's takst for information, and no figure of the new year. */
export function writeAwaiting(workbook: Workbook, model: TakstbilagModel): void {
  const table = new Table<AwaitingTakst>(workbook, model, {
    name: 'Afventer afgørelse',
    title: 'Afventer afgørelse',
    subtitle: `Taksterne er ikke godkendt for ${model.takstaar}. Sidste års takst vises til orientering.`,
    columns: columnsOf(model.takstaar),
    empty: 'Ingen takster afventer afgørelse.',
  });
  for (const takst of model.awaiting) table.row(takst);
  table.close(model.awaiting.length === 0);
}

function columnsOf(year: number): Column<AwaitingTakst>[] {
  return [
    { heading: 'Driftsherre', width: 24, format: 'text', value: ({ party }) => party.name },
    { heading: 'Paragraf', width: 12, format: 'text', value: ({ paragraf }) => paragraf },
    { heading: 'Tilbud', width: 32, format: 'text', value: ({ tilbud }) => tilbud },
    { heading: 'Ydelse', width: 24, format: 'text', value: ({ ydelse }) => ydelse },
    { heading: 'Målgruppe', width: 32, format: 'text', value: ({ targetGroup }) => targetGroup },
    {
      heading: `Takst ${year - 1}`,
      width: 13,
      format: 'takst',
      value: ({ previous }) => figure(previous?.takst ?? null),
    },
    { heading: `Enhed ${year - 1}`, width: 10, format: 'text', value: ({ previous }) => previous?.unit ?? null },
    { heading: 'Status', width: 24, format: 'text', value: ({ stateText }) => stateText },
  ];
}
