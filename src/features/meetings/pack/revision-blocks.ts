import type { Block, PackTable } from '../../../domain/meeting/pack.js';
import type { OverviewRow, OverviewSum } from '../../../domain/revision/change-overview.js';
import { reasonText, standingText, sumText, underName } from '../../../web/change-overview-words.js';
import { change, dayInWords, signed, takst } from '../../../web/format.js';
import type { PackRevision } from './pack-input.js';
import { tableOf } from './table-of.js';

/** The overview of changes of a revision: the annex. */
export function revisionBlocks(revision: PackRevision): Block[] {
  const { overview, sums } = revision;
  const { appliesFrom, reason, year } = overview;
  return [
    { kind: 'text', text: `Ændrede takster gælder fra ${dayInWords(appliesFrom)}. ${reason}`.trim() },
    ...(sums ? [{ kind: 'text' as const, text: sumText(sums.total) }] : []),
    { kind: 'table', table: rowsTable(revision) },
    ...(sums ? [{ kind: 'table' as const, table: sumsTable([...sums.perTilbud, sums.total], year) }] : []),
  ];
}

function rowsTable({ overview: { year, rows }, outcomes }: PackRevision): PackTable {
  return tableOf(
    'Ændrede takster: i kraft, ny og sidste års',
    [
      { label: 'Takst', width: 3.4, cell: (row: OverviewRow) => `${row.tilbud}, ${row.paragraf}\n${underName(row)}` },
      { label: 'I kraft', width: 1.6, numeric: true, cell: (row) => takst(row.inForce) },
      { label: 'Ny', width: 1.6, numeric: true, cell: (row) => takst(row.takst) },
      { label: 'Kr.', width: 1.5, numeric: true, cell: (row) => signed(row.change.kroner, 2) },
      { label: 'Procent', width: 1.4, numeric: true, cell: (row) => change(row.change.percent) },
      { label: `Takst ${year - 1}`, width: 1.6, numeric: true, cell: (row) => takst(row.lastYear) },
      { label: `Fra ${year - 1}`, width: 1.5, numeric: true, cell: (row) => change(row.fromLastYear.percent) },
      { label: 'Reelt', width: 1.4, numeric: true, cell: (row) => change(row.fromLastYear.real) },
      { label: 'Årsag og forklaring', width: 3.8, cell: reasonText },
      { label: 'Afgørelse', width: 2.2, cell: (row) => outcomes[row.lineKey] ?? standingText(row) },
    ],
    rows,
  );
}

const sumsTable = (sums: readonly OverviewSum[], year: number): PackTable =>
  tableOf(
    'Samlet pr. tilbud',
    [
      { label: 'Samlet', width: 4, cell: ({ name }: OverviewSum) => name },
      { label: 'Ændret', width: 1.5, numeric: true, cell: ({ changed, takster }) => `${changed} af ${takster}` },
      { label: 'Kr. om året', width: 2, numeric: true, cell: ({ yearly }) => signed(yearly, 0) },
      { label: 'I forhold til i kraft', width: 2, numeric: true, cell: ({ percent }) => change(percent) },
      { label: `Reelt fra ${year - 1}`, width: 2, numeric: true, cell: ({ real }) => change(real) },
    ],
    sums,
  );
