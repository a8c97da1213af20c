import { amount, formatDanish } from '../../../domain/amount.js';
import { dayInWords } from '../../../domain/danish-day.js';
import type { Party, PublishedTakst, ReplacedTakst, TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { day, figure } from './figures.js';
import type { Workbook } from './page.js';
import { type Column, Table } from './table.js';

type Row = PublishedTakst & { party: Party };

/** The approved takster, per driftsherre and paragraf, with last year's takst and the change. */
export function writeTakster(workbook: Workbook, model: TakstbilagModel): void {
  const table = new Table<Row>(workbook, model, {
    name: 'Takster',
    title: `Godkendte takster ${model.takstaar}`,
    subtitle: `Udgave ${model.edition}. Kroner for en enhed. Ændringer i procent.`,
    columns: columnsOf(model.takstaar),
    empty: 'Ingen takster er godkendt endnu.',
  });
  for (const { party, paragraffer } of model.sections) {
    table.band(party.name);
    for (const { takster } of paragraffer) for (const takst of takster) table.row({ ...takst, party });
  }
  table.close(model.sections.length === 0);
}

function columnsOf(year: number): Column<Row>[] {
  return [
    { heading: 'Driftsherre', width: 24, format: 'text', value: ({ party }) => party.name },
    { heading: 'Paragraf', width: 12, format: 'text', value: ({ paragraf }) => paragraf },
    { heading: 'Tilbud', width: 32, format: 'text', value: ({ tilbud }) => tilbud },
    { heading: 'Ydelse', width: 24, format: 'text', value: ({ ydelse }) => ydelse },
    { heading: 'Målgruppe', width: 32, format: 'text', value: ({ targetGroup }) => targetGroup },
    { heading: 'Pladser', width: 9, format: 'number', value: ({ places }) => figure(places) },
    { heading: `Takst ${year}`, width: 13, format: 'takst', value: ({ takst }) => figure(takst) },
    { heading: 'Enhed', width: 9, format: 'text', value: ({ unit }) => unit },
    {
      heading: `Takst ${year - 1}`,
      width: 13,
      format: 'takst',
      value: ({ previous }) => figure(previous?.takst ?? null),
    },
    { heading: 'Ændring', width: 11, format: 'change', value: ({ nominalChange }) => figure(nominalChange) },
    { heading: 'Realændring', width: 12, format: 'change', value: ({ realChange }) => figure(realChange) },
    { heading: 'Bemærkning', width: 22, format: 'text', value: remark },
    { heading: 'Gælder fra', width: 12, format: 'date', value: ({ validFrom }) => day(validFrom) },
  ];
}

/** Why a change is missing or differs from the others, and what was in force before a takst that begins within the year. */
function remark(takst: Row): string | null {
  return [comparison(takst), takst.replaces && untilThen(takst.replaces)].filter(Boolean).join('\n') || null;
}

function comparison({ previous, unit, comparedOn, newModel }: Row): string | null {
  if (!previous) return 'Ny takst';
  if (newModel) return 'Ny takstmodel';
  if (previous.unit !== unit) return `Før pr. ${previous.unit}`;
  return comparedOn === 'ikke renset' ? 'Ikke renset' : null;
}

const untilThen = ({ takst, unit, validFrom }: ReplacedTakst): string =>
  `Før: ${formatDanish(amount(takst), 2)} kr. pr. ${unit} fra ${dayInWords(validFrom)}`;
