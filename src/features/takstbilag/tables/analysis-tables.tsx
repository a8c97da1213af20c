import type { Analysis, Average } from '../../../domain/takstbilag/model-sections.js';
import { change, count, number } from '../../../web/format.js';
import { type Column, DataTable } from '../../../web/ui/data-table.js';

type Row = Average & { name: string };

/** How the takster move, per driftsherre and per paragraf, by budget and by places. */
export const AnalysisTables = ({ analysis: { total, parties, paragraffer } }: { analysis: Analysis }) => (
  <>
    <p>
      Ændringen ud over pris- og lønfremskrivningen, renset for tidligere års over- og underskud. Efter budget tæller en
      takst med de kroner, den indbringer. Efter pladser tæller den med sine pladser.
    </p>
    <DataTable
      caption="Gennemsnitlig realændring pr. driftsherre"
      rows={[
        ...parties.map(({ party, ...average }) => ({ name: party.name, ...average })),
        { name: 'Alle takster', ...total },
      ]}
      columns={columnsOf('Driftsherre')}
    />
    <DataTable
      caption="Gennemsnitlig realændring pr. paragraf"
      rows={paragraffer.map(({ paragraf, ...average }) => ({ name: paragraf, ...average }))}
      columns={columnsOf('Paragraf')}
    />
  </>
);

const columnsOf = (label: string): Column<Row>[] => [
  { label, rowHeader: true, cell: ({ name }) => name },
  {
    label: 'Efter budget',
    numeric: true,
    cell: ({ byMoney, moneyTakster }) => <Figure percent={byMoney} takster={moneyTakster} />,
  },
  {
    label: 'Efter pladser',
    numeric: true,
    cell: ({ byPlaces, placesTakster }) => <Figure percent={byPlaces} takster={placesTakster} />,
  },
  { label: 'Godkendte takster', numeric: true, cell: ({ takster }) => number(takster) },
  { label: 'Kan ikke sammenlignes', numeric: true, cell: ({ notCompared }) => number(notCompared) },
];

/** With how many takster it rests on. */
const Figure = ({ percent, takster }: { percent: string | null; takster: number }) => (
  <>
    {change(percent, 2)}
    {percent !== null && <small>{count(takster, 'takst', 'takster')}</small>}
  </>
);
