import { ROLE_LABELS } from '../../../domain/access/roles.js';
import { count } from '../../../web/format.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { Badge } from '../../../web/ui/badge.js';
import { ButtonLink } from '../../../web/ui/button.js';
import { DataTable } from '../../../web/ui/data-table.js';
import { PageHead } from '../../../web/ui/page-head.js';
import type { UserWithGrants } from './directory.service.js';
import { grantState } from './grant-words.js';

interface UsersProps {
  shell: Shell;
  users: readonly UserWithGrants[];
  /** "YYYY-MM-DD" in Denmark. */
  today: string;
}

export const UsersView = ({ shell, users, today }: UsersProps) => (
  <Layout {...shell} title="Brugere" active="/brugere">
    <PageHead
      title="Brugere"
      lead={`${count(users.filter(({ user }) => user.active).length, 'aktiv bruger', 'aktive brugere')}. Brugere slettes ikke, for afgørelser nævner dem.`}
      actions={
        <ButtonLink href="/brugere/ny" icon="person-add">
          Ny bruger
        </ButtonLink>
      }
    />
    <DataTable
      caption="Brugere og deres roller"
      rows={users}
      columns={[
        {
          label: 'Navn',
          rowHeader: true,
          cell: ({ user }) => (
            <>
              <a href={`/brugere/${user.id}`}>{user.name}</a>
              <small>{user.email}</small>
            </>
          ),
        },
        { label: 'Roller', cell: (row) => <Roles row={row} today={today} /> },
        {
          label: 'Konto',
          cell: ({ user }) => (
            <Badge tone={user.active ? 'success' : 'neutral'}>{user.active ? 'Aktiv' : 'Deaktiveret'}</Badge>
          ),
        },
      ]}
    />
  </Layout>
);

const Roles = ({ row, today }: { row: UserWithGrants; today: string }) => {
  const held = row.grants.filter((grant) => grantState(grant, today) !== 'ended');
  if (held.length === 0) return <span class="weak">Ingen</span>;
  return (
    <>
      {held
        .map(({ role, organisationRow }) =>
          organisationRow ? `${ROLE_LABELS[role]} (${organisationRow.shortName})` : ROLE_LABELS[role],
        )
        .join(', ')}
    </>
  );
};
