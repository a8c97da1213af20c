import type { ComponentChildren } from 'preact';
import { Icon } from './icon.js';

export interface Column<Row> {
  label: string;
  cell: (row: Row) => ComponentChildren;
  /** Right-aligned, with figures of equal width. */
  numeric?: boolean;
  /** The cell that names the row. */
  rowHeader?: boolean;
  /** The label is only said (a column of buttons). */
  hiddenLabel?: boolean;
  sort?: { href: string; direction?: 'ascending' | 'descending' | undefined };
}

interface DataTableProps<Row> {
  /** What the table shows; said, not shown, since a heading stands above it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId?: (row: Row) => string;
}

/** A plain table in a frame that scrolls by itself when the screen is narrow. */
export const DataTable = <Row,>({ caption, columns, rows, rowId }: DataTableProps<Row>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
  <section class="table-scroll" tabIndex={0} aria-label={`Tabel: ${caption}`}>
    <table class="data-table">
      <caption class="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeadCell column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr id={rowId?.(row)}>
            {columns.map((column) => (
              <BodyCell column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const HeadCell = <Row,>({ column: { label, numeric, hiddenLabel, sort } }: { column: Column<Row> }) => (
  <th scope="col" class={numeric ? 'num' : undefined} aria-sort={sort?.direction}>
    {sort ? <SortLink label={label} {...sort} /> : hiddenLabel ? <span class="sr-only">{label}</span> : label}
  </th>
);

/** A heading that sorts: the arrow shows how it is sorted now. */
export const SortLink = ({ label, href, direction }: { label: string } & NonNullable<Column<never>['sort']>) => (
  <a href={href} class="sort-link">
    {label}
    {direction && <Icon name={direction === 'descending' ? 'arrow-downward' : 'arrow-upward'} />}
  </a>
);

const BodyCell = <Row,>({ column: { cell, numeric, rowHeader }, row }: { column: Column<Row>; row: Row }) => {
  const align = numeric ? 'num' : undefined;
  return rowHeader ? (
    <th scope="row" class={align}>
      {cell(row)}
    </th>
  ) : (
    <td class={align}>{cell(row)}</td>
  );
};
