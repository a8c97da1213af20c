import { number, shortDate, time } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Alert } from '../../web/ui/alert.js';
import { DataTable } from '../../web/ui/data-table.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { Filters } from '../../web/ui/filters.js';
import { PageHead } from '../../web/ui/page-head.js';
import { Pagination } from '../../web/ui/pagination.js';
import { actionLabel } from './action-labels.js';
import { factsInWords, subjectInWords } from './fact-words.js';
import { LOG_PAGE_SIZE, type LogPage } from './log.service.js';

interface LogProps extends LogPage {
  shell: Shell;
  /** From 1. */
  page: number;
  action?: string | undefined;
  /** Ids of rows that do not follow from the one before. */
  broken: readonly string[];
}

export const LogView = ({ shell, page, action, broken, rows, total, actions }: LogProps) => (
  <Layout {...shell} title="Log" active="/log" wide>
    <PageHead
      title="Log"
      lead={`Hvad der er gjort, af hvem og hvornår. ${number(total)} linjer, nyeste først.`}
      actions={<ActionFilter actions={actions} action={action} />}
    />
    <Chain broken={broken} />
    {rows.length === 0 ? (
      <EmptyState title="Ingen linjer her" />
    ) : (
      <DataTable
        caption="Loggens linjer, nyeste først"
        rows={rows}
        columns={[
          { label: 'Nr.', numeric: true, cell: ({ id }) => id },
          { label: 'Tidspunkt', cell: ({ at }) => `${shortDate(at)} ${at.getUTCFullYear()} kl.\u00a0${time(at)}` },
          { label: 'Hvem', cell: ({ who }) => who },
          { label: 'Handling', rowHeader: true, cell: (row) => actionLabel(row.action) },
          { label: 'Hvad', cell: ({ subject }) => subjectInWords(subject) },
          { label: 'Oplysninger', cell: ({ data }) => <small>{factsInWords(data)}</small> },
        ]}
      />
    )}
    <Pagination
      page={page}
      pages={Math.ceil(total / LOG_PAGE_SIZE)}
      href={(to) => `/log?side=${to}${action ? `&handling=${encodeURIComponent(action)}` : ''}`}
    />
  </Layout>
);

const ActionFilter = ({ actions, action }: Pick<LogProps, 'actions' | 'action'>) => {
  const known = actions.map((value) => ({ value, label: actionLabel(value) }));
  const sorted = known.sort((a, b) => a.label.localeCompare(b.label, 'da'));
  return (
    <Filters
      action="/log"
      filters={[
        {
          name: 'handling',
          label: 'Handling',
          options: [{ value: '', label: 'Alle' }, ...sorted],
          value: action ?? '',
        },
      ]}
    />
  );
};

const Chain = ({ broken }: { broken: readonly string[] }) =>
  broken.length === 0 ? (
    <p class="chain-whole">Kæden er hel: ingen linje er ændret eller fjernet mellem andre.</p>
  ) : (
    <Alert tone="error" title="Kæden er brudt">
      Disse linjer passer ikke til dem før: {broken.slice(0, 20).join(', ')}. Sig det til den, der driver systemet.
    </Alert>
  );
