import { change, type Figure, signed } from '../format.js';
import { heatClass } from './heat.js';

export interface HeatRow {
  label: string;
  cells: readonly HeatCell[];
}

/** Null where there is nothing to compare. */
export type HeatCell = { value: Figure; href: string } | null;

interface HeatMapProps {
  caption: string;
  /** Above the row labels: "Driftsherre". */
  corner: string;
  /** Short label and its full text. */
  columns: readonly { label: string; title: string }[];
  rows: readonly HeatRow[];
}

/** A table with a number in every cell; the colour only supports it. */
export const HeatMap = ({ caption, corner, columns, rows }: HeatMapProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <section class="table-scroll" tabIndex={0} aria-label={`Tabel: ${caption}`}>
    <table class="heat">
      <caption class="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ label, title }) => (
            <th scope="col">
              <abbr title={title}>{label}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, cells }) => (
          <tr>
            <th scope="row">{label}</th>
            {cells.map((cell, index) => (
              <Cell cell={cell} label={`${label}, ${columns[index]?.label ?? ''}`} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const Cell = ({ cell, label }: { cell: HeatCell; label: string }) =>
  cell ? (
    <td class={heatClass(cell.value)}>
      <a href={cell.href} aria-label={`${label}: ${change(cell.value)}`}>
        {signed(cell.value)}
      </a>
    </td>
  ) : (
    <td class="none">
      <span aria-hidden="true">·</span>
      <span class="sr-only">ingen takster</span>
    </td>
  );
