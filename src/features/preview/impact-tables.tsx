import { COUNTED, type Counted, type Difference, type Impact } from '../../domain/rules/impact.js';
import { ruleOf } from '../../domain/rules/index.js';
import { number, signed } from '../../web/format.js';
import { type Column, DataTable } from '../../web/ui/data-table.js';
import { COUNTED_LABELS } from './preview-words.js';

interface ImpactProps {
  year: number;
  impact: Impact;
  /** The new value in words. */
  values: string;
}

/** How many takster are stopped, to be explained, flagged and warned of, now and with the new value. */
export const Totals = ({ year, impact, values }: ImpactProps) => (
  <DataTable
    caption={`Virkningen i ${year}, i alt`}
    rows={COUNTED.map((counted) => ({ counted, ...impact.total[counted] })).filter(isAnything)}
    columns={[{ label: 'Virkning', rowHeader: true, cell: effect }, ...figures<Difference>(values)]}
  />
);

/** Whom the difference falls on. */
export const ByDriftsherre = ({
  year,
  impact,
  values,
  names,
}: ImpactProps & { names: ReadonlyMap<number, string> }) => (
  <>
    <h3>Hvem forskellen falder på</h3>
    <DataTable
      caption={`Forskellen i ${year}, driftsherre for driftsherre`}
      rows={impact.byDriftsherre}
      columns={[
        { label: 'Driftsherre', rowHeader: true, cell: ({ driftsherre }) => names.get(driftsherre) ?? driftsherre },
        { label: 'Virkning', cell: effect },
        ...figures<Difference>(values),
      ]}
    />
  </>
);

/** Where more rules than one would hit otherwise. */
export const ByRule = ({ year, impact, values }: ImpactProps) => (
  <>
    <h3>Hvilke regler der rammer anderledes</h3>
    <DataTable
      caption={`Forskellen i ${year}, regel for regel`}
      rows={impact.byRule}
      columns={[
        { label: 'Regel', rowHeader: true, cell: ({ rule }) => `${rule} ${ruleOf(rule)?.title ?? ''}` },
        { label: 'Virkning', cell: effect },
        ...figures<Difference>(values),
      ]}
    />
  </>
);

const effect = ({ counted }: { counted: Counted }): string => COUNTED_LABELS[counted];

const isAnything = ({ before, after }: Difference): boolean => before > 0 || after > 0;

function figures<Row extends Difference>(values: string): Column<Row>[] {
  return [
    { label: 'Nu', numeric: true, cell: ({ before }) => number(before) },
    { label: `Med ${values}`, numeric: true, cell: ({ after }) => number(after) },
    { label: 'Forskel', numeric: true, cell: ({ before, after }) => signed(after - before, 0) },
  ];
}
