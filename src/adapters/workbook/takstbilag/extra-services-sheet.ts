import { amount, formatDanish } from '../../../domain/amount.js';
import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { ExtraService } from '../../../domain/takstbilag/model-sections.js';
import { day, figure } from './figures.js';
import type { Workbook } from './page.js';
import { type Column, Table } from './table.js';

/** The extra services, each with the takster it is paid beside. */
export function writeExtraServices(workbook: Workbook, model: TakstbilagModel): void {
  const table = new Table<ExtraService>(workbook, model, {
    name: 'Tillæg',
    title: `Tillægsydelser ${model.takstaar}`,
    subtitle: 'Et tillæg betales ved siden af taksten for pladsen, når borgeren får ydelsen. Kroner for en enhed.',
    columns: columnsOf(model.takstaar),
    empty: 'Ingen tillægsydelser er godkendt.',
  });
  for (const service of model.extraServices) table.row(service);
  table.close(model.extraServices.length === 0);
}

function columnsOf(year: number): Column<ExtraService>[] {
  return [
    { heading: 'Driftsherre', width: 24, format: 'text', value: ({ party }) => party.name },
    { heading: 'Paragraf', width: 12, format: 'text', value: ({ paragraf }) => paragraf },
    { heading: 'Tilbud', width: 32, format: 'text', value: ({ tilbud }) => tilbud },
    { heading: 'Målgruppe', width: 32, format: 'text', value: ({ targetGroup }) => targetGroup },
    { heading: `Takst ${year}`, width: 13, format: 'takst', value: ({ takst }) => figure(takst) },
    { heading: 'Enhed', width: 9, format: 'text', value: ({ unit }) => unit },
    {
      heading: `Takst ${year - 1}`,
      width: 13,
      format: 'takst',
      value: ({ previous }) => figure(previous?.takst ?? null),
    },
    { heading: 'Realændring', width: 12, format: 'change', value: ({ realChange }) => figure(realChange) },
    { heading: 'Betales ved siden af', width: 46, format: 'text', value: ({ beside }) => besideText(beside) },
    { heading: 'Gælder fra', width: 12, format: 'date', value: ({ validFrom }) => day(validFrom) },
  ];
}

const besideText = (beside: ExtraService['beside']): string | null =>
  beside.map(({ ydelse, takst, unit }) => `${ydelse}: ${formatDanish(amount(takst), 2)} kr. pr. ${unit}`).join('\n') ||
  null;
