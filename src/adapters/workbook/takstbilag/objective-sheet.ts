import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { ObjectiveFinancing, PopulationBasis } from '../../../domain/takstbilag/model-sections.js';
import { figure } from './figures.js';
import type { Workbook } from './page.js';
import { type Column, Table } from './table.js';

interface Row {
  of: ObjectiveFinancing;
  name: string;
  population: number;
  amount: string;
  remark: string | null;
}

/** The budgets that are paid by population, each with every party's share of it and the budget below. */
export function writeObjective(workbook: Workbook, model: TakstbilagModel): void {
  const table = new Table<Row>(workbook, model, {
    name: 'Objektiv finansiering',
    title: `Objektiv finansiering ${model.takstaar}`,
    subtitle: 'Budgetter, som betales efter indbyggertal. Andelene er hele kroner og giver tilsammen budgettet.',
    columns: COLUMNS,
    empty: 'Ingen tilbud har objektiv finansiering i takstbilaget.',
  });
  for (const of of model.objectiveFinancing) {
    table.band(`${of.tilbud} (${of.party.name})`);
    for (const { party, population, share } of of.shares)
      table.row({ of, name: party.name, population, amount: share, remark: null });
    const remark = of.takstAlso ? 'Tilbuddet har også en takst' : null;
    const population = of.shares.reduce((sum, share) => sum + share.population, 0);
    table.total({ of, name: 'Budget i alt', population, amount: of.budget, remark });
  }
  table.close(model.objectiveFinancing.length === 0);
}

export const POPULATIONS: Record<PopulationBasis, string> = { '0-17': 'Indbyggere 0-17 år', alle: 'Alle indbyggere' };

const COLUMNS: readonly Column<Row>[] = [
  { heading: 'Tilbud', width: 36, format: 'text', value: ({ of }) => of.tilbud },
  { heading: 'Driftsherre', width: 26, format: 'text', value: ({ of }) => of.party.name },
  { heading: 'Fordeles efter', width: 22, format: 'text', value: ({ of }) => POPULATIONS[of.populationBasis] },
  { heading: 'Betales af', width: 28, format: 'text', value: ({ name }) => name },
  { heading: 'Indbyggere', width: 14, format: 'count', value: ({ population }) => population },
  { heading: 'Kroner', width: 16, format: 'count', value: ({ amount }) => figure(amount) },
  { heading: 'Bemærkning', width: 30, format: 'text', value: ({ remark }) => remark },
];
