import type { PackTable } from '../../../domain/meeting/pack.js';

export interface TableColumn<Row> {
  label: string;
  width?: number;
  numeric?: boolean;
  cell: (row: Row) => string;
}

/** Rows as text, a cell for each column. */
export const tableOf = <Row>(
  caption: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): PackTable => ({
  caption,
  columns: columns.map(({ cell: _, ...column }) => column),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});
