import { count, number, shortDateTime } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Alert } from '../../web/ui/alert.js';
import { DataTable } from '../../web/ui/data-table.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { PageHead } from '../../web/ui/page-head.js';
import { Pagination } from '../../web/ui/pagination.js';
import { MailState } from './mail-state.js';
import { MAILS_PAGE_SIZE, type MailsPage } from './mails.service.js';

interface MailsProps extends MailsPage {
  shell: Shell;
  /** From 1. */
  page: number;
  /** No mail server is set. */
  toFiles: boolean;
}

export const MailsView = ({ shell, page, toFiles, mails, total, waiting, givenUp }: MailsProps) => (
  <Layout {...shell} title="Mails" active="/mails" wide>
    <PageHead title="Mails" lead={leadOf(total, waiting)} />
    {toFiles && (
      <Alert tone="info" title="Mails sendes ikke ud">
        Der er ikke sat en mailserver op (SMTP_URL). Mails skrives som filer på serveren, og du kan læse dem her.
      </Alert>
    )}
    {givenUp > 0 && (
      <Alert tone="warning" title={`${count(givenUp, 'mail', 'mails')} kunne ikke afleveres`}>
        De forsøges ikke igen af sig selv. Åbn dem for at se hvorfor.
      </Alert>
    )}
    {mails.length === 0 ? (
      <EmptyState title="Ingen mails endnu">Her står de mails, som systemet har sendt til brugerne.</EmptyState>
    ) : (
      <DataTable
        caption="Mails, nyeste først"
        rows={mails}
        columns={[
          { label: 'Emne', rowHeader: true, cell: ({ id, subject }) => <a href={`/mails/${id}`}>{subject}</a> },
          {
            label: 'Til',
            cell: ({ user, address }) => (
              <>
                {user.name}
                <small>{address}</small>
              </>
            ),
          },
          { label: 'Skrevet', cell: ({ madeAt }) => shortDateTime(madeAt) },
          { label: 'Status', cell: (mail) => <MailState mail={mail} /> },
        ]}
      />
    )}
    <Pagination page={page} pages={Math.ceil(total / MAILS_PAGE_SIZE)} href={(to) => `/mails?side=${to}`} />
  </Layout>
);

const leadOf = (total: number, waiting: number): string =>
  `${number(total)} ${total === 1 ? 'mail' : 'mails'}, nyeste først.${
    waiting > 0 ? ` ${count(waiting, 'besked', 'beskeder')} venter på at blive samlet i en mail.` : ''
  }`;
