import { type IdentifiedFinding, SheetMessage, toneOf } from './sheet-message.js';

export interface SheetColumn {
  /** As in Excel: "F". */
  letter: string;
  heading: string;
  numeric?: boolean;
}

export interface SheetFinding {
  /** "F12"; its table cell gets the id `c-F12`. */
  cell: string;
  letter: string;
  severity: Severity;
  text: string;
  /** What to do. */
  fix?: string;
  /** Letters of further cells of the same row that the message is about; they are marked without being told again. */
  also?: readonly string[];
}

export type Severity = 'fejl' | 'forklar' | 'advarsel' | 'markering';

export interface SheetRow {
  /** Excel's own row number. */
  number: number;
  /** One text per column, as written; blank is ''. */
  cells: readonly string[];
  findings: readonly SheetFinding[];
}

interface SheetProps {
  label: string;
  columns: readonly SheetColumn[];
  rows: readonly SheetRow[];
}

/** The id of a cell with a finding, for the links of an error summary. */
export const cellId = (cell: string): string => `c-${cell}`;

/** The sender's own rows, with Excel's numbers and letters, and each message under the cell it is about. */
export const Sheet = ({ label, columns, rows }: SheetProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <section class="sheet-scroll" tabIndex={0} aria-label={label}>
    <table class="sheet">
      <thead>
        <tr>
          <th scope="col" class="row-number">
            <span class="sr-only">Række</span>
          </th>
          {columns.map((column) => (
            <Heading {...column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RowWithMessages row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  </section>
);

const Heading = ({ letter, heading, numeric }: SheetColumn) => (
  <th scope="col" class={numeric ? 'num' : undefined}>
    <span class="letter" aria-hidden="true">
      {letter}
    </span>
    {heading}
  </th>
);

const RowWithMessages = ({ row, columns }: { row: SheetRow; columns: readonly SheetColumn[] }) => {
  const findings = row.findings.map((finding, index) => ({ ...finding, id: `m-${finding.cell}-${index}` }));
  const letters = columns.map(({ letter }) => letter);
  return (
    <>
      <tr class={worst(findings)}>
        <th scope="row" class="row-number">
          {row.number}
        </th>
        {columns.map(({ letter, numeric }, index) => (
          <ValueCell
            cell={`${letter}${row.number}`}
            value={row.cells[index] ?? ''}
            numeric={numeric}
            findings={findings.filter((finding) => finding.letter === letter || finding.also?.includes(letter))}
          />
        ))}
      </tr>
      {findings.map((finding) => (
        <SheetMessage finding={finding} letters={letters} />
      ))}
    </>
  );
};

interface ValueCellProps {
  cell: string;
  value: string;
  numeric?: boolean | undefined;
  findings: readonly IdentifiedFinding[];
}

const ValueCell = ({ cell, value, numeric, findings }: ValueCellProps) => {
  const align = numeric ? 'num' : '';
  if (findings.length === 0) return <td class={align || undefined}>{value}</td>;
  const messages = findings.map(({ id }) => id).join(' ');
  return (
    <td id={cellId(cell)} tabIndex={-1} class={`found ${worst(findings)} ${align}`} aria-describedby={messages}>
      {value || <em>tom</em>}
    </td>
  );
};

function worst(findings: readonly SheetFinding[]): string | undefined {
  if (findings.length === 0) return undefined;
  return toneOf(findings.some(({ severity }) => severity === 'fejl') ? 'fejl' : 'advarsel');
}
