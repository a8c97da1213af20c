import type { BridgeSum } from '../../domain/bridge/bridge-sum.js';
import { count, signed } from '../format.js';
import { DataTable } from '../ui/data-table.js';

interface SumTableProps {
  year: number;
  sum: BridgeSum;
  /** The names of the lines that are left out. */
  leftOut: readonly string[];
}

/** What the steps of all takster of a driftsherre come to in a year, part by part. */
export const SumTable = ({ year, sum, leftOut }: SumTableProps) => (
  <div class="step-table">
    <DataTable
      caption={`Alle takster, ændringen fra ${year - 1} til ${year} i kr. om året`}
      rows={[...sum.parts.filter(({ amount }) => !amount.isZero()), { label: 'I alt', amount: sum.step, total: true }]}
      columns={[
        { label: 'Del', rowHeader: true, cell: (row) => ('total' in row ? <b>{row.label}</b> : row.label) },
        {
          label: 'Kr. om året',
          numeric: true,
          cell: (row) => ('total' in row ? <b>{signed(row.amount, 0)}</b> : signed(row.amount, 0)),
        },
      ]}
    />
    <p class="note">
      {count(sum.lines, 'takst', 'takster')} er regnet med, med enhederne for {year}.
      {leftOut.length > 0 && ` Ikke regnet med, for de kan ikke sammenlignes: ${leftOut.join('; ')}.`}
    </p>
  </div>
);
