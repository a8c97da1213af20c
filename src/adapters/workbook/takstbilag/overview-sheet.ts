import type { Development, TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { figure } from './figures.js';
import type { Workbook } from './page.js';
import { type Column, Table } from './table.js';

type Row = Development & { name: string };

/** How many takster each driftsherre has, what is decided, and how its approved takster move as a whole. */
export function writeOverview(workbook: Workbook, model: TakstbilagModel): void {
  const table = new Table<Row>(workbook, model, {
    name: 'Overblik',
    title: `Overblik ${model.takstaar}`,
    subtitle:
      'Gennemsnitlig realændring er ud over pris- og lønfremskrivningen og vægtet efter de kroner, taksterne indbringer.',
    columns: COLUMNS,
    empty: 'Ingen parter.',
  });
  for (const { party, ...development } of model.overview.parties) table.row({ name: party.name, ...development });
  table.total({ name: 'I alt', ...model.overview.total });
  table.close(false);
}

const COLUMNS: readonly Column<Row>[] = [
  { heading: 'Driftsherre', width: 34, format: 'text', value: ({ name }) => name },
  { heading: 'Takster', width: 12, format: 'count', value: ({ takster }) => takster },
  { heading: 'Godkendt', width: 12, format: 'count', value: ({ approved }) => approved },
  { heading: 'Afventer afgørelse', width: 14, format: 'count', value: ({ awaiting }) => awaiting },
  { heading: 'Gennemsnitlig realændring', width: 18, format: 'change', value: ({ realChange }) => figure(realChange) },
  { heading: 'Sammenlignede takster', width: 18, format: 'count', value: ({ compared }) => compared },
  {
    heading: 'Bemærkning',
    width: 26,
    format: 'text',
    value: ({ takster }) => (takster === 0 ? 'Ingen takster' : null),
  },
];
