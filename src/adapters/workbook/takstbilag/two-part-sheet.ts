import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { PartTakst, TwoPartGroup } from '../../../domain/takstbilag/model-sections.js';
import { day, figure } from './figures.js';
import type { Workbook } from './page.js';
import { type Column, Table } from './table.js';

/** A takst with its group; what is said of the whole group stands in its first row. */
type Row = PartTakst & { group: TwoPartGroup; isFirst: boolean };

/** The takst models in two parts: basis and activity takster together, what a place costs in all, and what they came from. */
export function writeTwoPart(workbook: Workbook, model: TakstbilagModel): void {
  const table = new Table<Row>(workbook, model, {
    name: 'Basis og aktivitet',
    title: `Basis og aktivitet ${model.takstaar}`,
    subtitle: 'En plads koster basistaksten og én aktivitetstakst. Kroner for en enhed.',
    columns: columnsOf(model.takstaar),
    empty: 'Ingen godkendte takster er delt i basis og aktivitet.',
  });
  for (const group of model.twoPart) {
    table.band(groupTitle(group));
    group.takster.forEach((takst, index) => {
      table.row({ ...takst, group, isFirst: index === 0 });
    });
  }
  table.close(model.twoPart.length === 0);
}

const groupTitle = ({ party, tilbud, paragraf, takstgruppe }: TwoPartGroup): string =>
  [`${party.name}: ${tilbud}`, paragraf, takstgruppe].filter(Boolean).join(', ');

function columnsOf(year: number): Column<Row>[] {
  return [
    { heading: 'Driftsherre', width: 24, format: 'text', value: ({ group }) => group.party.name },
    { heading: 'Paragraf', width: 12, format: 'text', value: ({ group }) => group.paragraf },
    { heading: 'Tilbud', width: 32, format: 'text', value: ({ group }) => group.tilbud },
    { heading: 'Ydelse', width: 26, format: 'text', value: ({ ydelse }) => ydelse },
    { heading: 'Målgruppe', width: 30, format: 'text', value: ({ targetGroup }) => targetGroup },
    { heading: `Takst ${year}`, width: 13, format: 'takst', value: ({ takst }) => figure(takst) },
    { heading: 'I alt med basistakst', width: 14, format: 'takst', value: ({ inAll }) => figure(inAll) },
    { heading: 'Enhed', width: 9, format: 'text', value: ({ unit }) => unit },
    { heading: `Takst ${year - 1}`, width: 13, format: 'takst', value: (row) => figure(before(row)) },
    {
      heading: 'Realændring samlet',
      width: 13,
      format: 'change',
      value: ({ group, isFirst }) => (isFirst ? figure(group.realChange) : null),
    },
    { heading: 'Bemærkning', width: 42, format: 'text', value: remark },
    { heading: 'Gælder fra', width: 12, format: 'date', value: ({ validFrom }) => day(validFrom) },
  ];
}

const before = ({ previous, group, isFirst }: Row): string | null =>
  previous?.takst ?? (isFirst ? (group.follows?.takst ?? null) : null);

function remark({ group, isFirst }: Row): string | null {
  const { follows, awaiting } = group;
  if (!isFirst) return null;
  const texts = [
    follows && `Ny takstmodel: afløser ${follows.ydelse.toLowerCase()} pr. ${follows.unit}`,
    awaiting > 0 && `${awaiting} ${awaiting === 1 ? 'takst' : 'takster'} afventer afgørelse`,
  ];
  return texts.filter(Boolean).join('\n') || null;
}
