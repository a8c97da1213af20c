import { count, number, shortDate, shortDateTime } from '../../../web/format.js';
import { Badge } from '../../../web/ui/badge.js';
import { DataTable } from '../../../web/ui/data-table.js';
import { EmptyState } from '../../../web/ui/empty-state.js';
import { type DriftsherreProgress, hasSubmitted, PROGRESS } from './progress.js';

interface ProgressTableProps {
  year: number;
  rows: readonly DriftsherreProgress[];
  /** The secretariat, who may reopen and declare. */
  acting: boolean;
}

/** A driftsherre per row: how far it is, and what can be done about it. */
export const ProgressTable = ({ year, rows, acting }: ProgressTableProps) =>
  rows.length === 0 ? (
    <EmptyState title="Alle har indsendt" icon="check" />
  ) : (
    <DataTable
      caption={`Driftsherrernes status i takstrunde ${year}`}
      rows={rows}
      columns={[
        { label: 'Driftsherre', rowHeader: true, cell: (row) => <Name year={year} row={row} /> },
        { label: 'Status', cell: Status },
        { label: 'Linjer', numeric: true, cell: ({ lines }) => number(lines) },
        { label: 'Markeret', numeric: true, cell: (row) => (hasSubmitted(row) ? number(row.flagged) : '–') },
        { label: 'Aktivitet', cell: ({ lastActivity }) => (lastActivity ? shortDate(lastActivity) : '–') },
        ...(acting
          ? [
              {
                label: 'Handling',
                hiddenLabel: true,
                cell: (row: DriftsherreProgress) => <Action year={year} row={row} />,
              },
            ]
          : []),
      ]}
    />
  );

/** What is submitted is looked at in the review; a draft is the driftsherre's own. */
const Name = ({ year, row }: { year: number; row: DriftsherreProgress }) =>
  hasSubmitted(row) ? (
    <a href={`/gennemgang?year=${year}&driftsherre=${row.code}`}>{row.shortName}</a>
  ) : (
    <b>{row.shortName}</b>
  );

const Status = ({ state, late, toMend, extendedUntil }: DriftsherreProgress) => {
  const { tone, label } = PROGRESS[state];
  return (
    <>
      <Badge tone={tone} icon={ICONS[tone]}>
        {label}
      </Badge>
      {late && <small>Efter fristen</small>}
      {extendedUntil && <small>Udsættelse til {shortDateTime(extendedUntil)}</small>}
      {toMend > 0 && (
        <small>{count(toMend, 'takst', 'takster')} skal rettes eller forklares efter en ændret grænse</small>
      )}
    </>
  );
};

const ICONS = { error: 'minus', info: 'edit', warning: 'warning', success: 'check' } as const;

const Action = ({ year, row }: { year: number; row: DriftsherreProgress }) => {
  if (row.submissionId === null)
    return (
      <>
        <a href={`/runder/${year}/udsaettelse/${row.code}`} aria-label={`Giv udsættelse: ${row.shortName}`}>
          Giv udsættelse
        </a>{' '}
        <a href={`/overblik/${year}/${row.code}/intet-at-indberette`} aria-label={`Nulindberet: ${row.shortName}`}>
          Nulindberet
        </a>
      </>
    );
  if (row.state === 'reopened') return <span class="weak">Afventer ny indsendelse</span>;
  return (
    <a href={`/overblik/indsendelser/${row.submissionId}/genaabn`} aria-label={`Åbn igen: ${row.shortName}`}>
      Åbn igen
    </a>
  );
};
