import { ROLE_LABELS, ROLES } from '../../../domain/access/roles.js';
import { type FieldFault, messageAt, summaryOf } from '../../../web/field-fault.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { Badge } from '../../../web/ui/badge.js';
import { Box } from '../../../web/ui/box.js';
import { Button } from '../../../web/ui/button.js';
import { DataTable } from '../../../web/ui/data-table.js';
import { EmptyState } from '../../../web/ui/empty-state.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { Select } from '../../../web/ui/select.js';
import { TextField } from '../../../web/ui/text-field.js';
import type { RoleGrant } from '../role-grant.entity.js';
import type { UserWithGrants } from './directory.service.js';
import { type GrantState, grantState, periodInWords } from './grant-words.js';
import type { TypedGrant } from './read-grant.js';

interface UserProps {
  shell: Shell;
  person: UserWithGrants;
  organisations: readonly { code: number; name: string }[];
  today: string;
  typed: TypedGrant;
  faults: readonly FieldFault[];
}

export const UserView = (props: UserProps) => {
  const { shell, person, today, faults } = props;
  const { user, grants } = person;
  return (
    <Layout {...shell} title={`${faults.length > 0 ? 'Fejl: ' : ''}${user.name}`} active="/brugere">
      <PageHead
        title={user.name}
        eyebrow={user.email}
        lead={<Badge tone={user.active ? 'success' : 'neutral'}>{user.active ? 'Aktiv' : 'Deaktiveret'}</Badge>}
        actions={<AccountActions {...user} />}
      />
      {faults.length > 0 && <ErrorSummary title="Intet er ændret" entries={summaryOf(faults)} />}
      <Box id="roller" title="Roller">
        {grants.length === 0 ? (
          <EmptyState title="Brugeren har ingen roller og kan kun se det offentlige" />
        ) : (
          <DataTable
            caption={`Roller for ${user.name}`}
            rows={grants}
            columns={[
              { label: 'Rolle', rowHeader: true, cell: ({ role }) => ROLE_LABELS[role] },
              { label: 'Organisation', cell: ({ organisationRow }) => organisationRow?.name ?? '–' },
              { label: 'Periode', cell: periodInWords },
              { label: 'Status', cell: (grant) => <State state={grantState(grant, today)} /> },
              { label: 'Handling', hiddenLabel: true, cell: (grant) => <End grant={grant} today={today} /> },
            ]}
          />
        )}
      </Box>
      <GrantForm {...props} />
    </Layout>
  );
};

const AccountActions = ({ id, active }: { id: number; active: boolean }) => (
  <>
    <form method="post" action={`/brugere/${id}/adgangskode`}>
      <Button variant="secondary">Ny adgangskode</Button>
    </form>
    <form method="post" action={`/brugere/${id}/${active ? 'deaktivering' : 'aktivering'}`}>
      <Button variant={active ? 'danger' : 'secondary'}>{active ? 'Deaktivér' : 'Aktivér igen'}</Button>
    </form>
  </>
);

const STATES: Record<GrantState, { tone: 'success' | 'info' | 'neutral'; label: string }> = {
  held: { tone: 'success', label: 'Gælder' },
  coming: { tone: 'info', label: 'Kommende' },
  ended: { tone: 'neutral', label: 'Afsluttet' },
};

const State = ({ state }: { state: GrantState }) => <Badge tone={STATES[state].tone}>{STATES[state].label}</Badge>;

const End = ({ grant, today }: { grant: RoleGrant; today: string }) =>
  grantState(grant, today) === 'ended' ? null : (
    <form method="post" action={`/brugere/${grant.userId}/roller/${grant.id}/afslutning`}>
      <Button variant="link" label={`Afslut rollen ${ROLE_LABELS[grant.role]}`}>
        Afslut
      </Button>
    </form>
  );

const GrantForm = ({ person, organisations, typed, faults }: UserProps) => (
  <Box id="giv-rolle" title="Giv en rolle">
    <form method="post" action={`/brugere/${person.user.id}/roller`} noValidate>
      <div class="form-row">
        <Select
          name="role"
          label="Rolle"
          placeholder="Vælg rolle"
          options={ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] }))}
          value={typed.role}
          error={messageAt(faults, 'role')}
        />
        <Select
          name="organisation"
          label="Driftsherre"
          hint="Ikke for sekretariat og administrator."
          placeholder="Ingen"
          optional
          options={organisations.map(({ code, name }) => ({ value: String(code), label: name }))}
          value={typed.organisation}
          error={messageAt(faults, 'organisation')}
        />
        <TextField
          name="validFrom"
          label="Fra"
          hint="Tom: fra i dag."
          type="date"
          optional
          value={typed.validFrom}
          error={messageAt(faults, 'validFrom')}
        />
        <TextField
          name="validTo"
          label="Til og med"
          hint="Tom: indtil videre."
          type="date"
          optional
          value={typed.validTo}
          error={messageAt(faults, 'validTo')}
        />
      </div>
      <div class="form-actions">
        <Button>Giv rollen</Button>
      </div>
    </form>
  </Box>
);
