import { ROLE_LABELS, type Who } from '../../../domain/access/roles.js';
import { type FieldFault, messageAt, summaryOf } from '../../../web/field-fault.js';
import { date } from '../../../web/format.js';
import { Layout } from '../../../web/layout/layout.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Alert } from '../../../web/ui/alert.js';
import { Badge } from '../../../web/ui/badge.js';
import { Box } from '../../../web/ui/box.js';
import { Button } from '../../../web/ui/button.js';
import { DataTable } from '../../../web/ui/data-table.js';
import { DefinitionList } from '../../../web/ui/definition-list.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { Select } from '../../../web/ui/select.js';
import { TextField } from '../../../web/ui/text-field.js';
import type { NoticeChoice } from '../../notifications/notice-choices.service.js';
import type { AccessToken } from './access-token.entity.js';
import { NoticeChoicesBox } from './notice-choices-box.js';
import { TOKEN_DAYS } from './own-account.service.js';

interface OwnAccountProps {
  who: Who;
  email: string;
  tokens: readonly AccessToken[];
  now: Date;
  /** The name of a token as typed. */
  typedName?: string | undefined;
  faults: readonly FieldFault[];
  saved?: 'password' | 'beskeder' | undefined;
  choices: readonly NoticeChoice[];
}

export const OwnAccountView = (props: OwnAccountProps) => {
  const { who, email, faults, saved, choices } = props;
  return (
    <Layout {...shellOf(who)} title={`${faults.length > 0 ? 'Fejl: ' : ''}Min konto`}>
      <PageHead title="Min konto" />
      {faults.length > 0 && <ErrorSummary title="Intet er ændret" entries={summaryOf(faults)} />}
      {saved === 'password' && (
        <Alert tone="success" title="Adgangskoden er skiftet">
          Er du logget ind andre steder, er du logget ud dér.
        </Alert>
      )}
      {saved === 'beskeder' && <Alert tone="success" title="Dine valg er gemt" />}
      <Box id="mig" title="Hvem jeg er">
        <DefinitionList
          items={[
            { term: 'Navn', value: who.name },
            { term: 'E-mail', value: email },
            ...who.roles.map(({ role, organisationName }) => ({
              term: ROLE_LABELS[role],
              value: organisationName ?? 'Hele samarbejdet',
            })),
          ]}
        />
      </Box>
      <NoticeChoicesBox choices={choices} email={email} />
      <Password faults={faults} email={email} />
      <Tokens {...props} />
    </Layout>
  );
};

const Password = ({ faults, email }: Pick<OwnAccountProps, 'faults' | 'email'>) => (
  <Box id="adgangskode" title="Skift adgangskode">
    <form class="form-stack" method="post" action="/konto/adgangskode" noValidate>
      {/* Tells a password manager whose password it is; without a name it is not sent. */}
      <input type="text" autocomplete="username" value={email} hidden readOnly />
      <TextField
        name="current"
        label="Nuværende adgangskode"
        type="password"
        autocomplete="current-password"
        error={messageAt(faults, 'current')}
      />
      <TextField
        name="password"
        label="Ny adgangskode"
        hint="Mindst 12 tegn. Flere ord efter hinanden er nemme at huske og svære at gætte."
        type="password"
        autocomplete="new-password"
        error={messageAt(faults, 'password')}
      />
      <TextField
        name="again"
        label="Gentag den nye"
        type="password"
        autocomplete="new-password"
        error={messageAt(faults, 'again')}
      />
      <div class="form-actions">
        <Button>Skift adgangskode</Button>
      </div>
    </form>
  </Box>
);

const Tokens = ({ tokens, now, typedName, faults }: OwnAccountProps) => (
  <Box id="noegler" title="Nøgler til API’et">
    <p>
      Med en nøgle kan jeres eget system bruge <a href="/api">API’et</a> på dine vegne. Den giver de samme rettigheder,
      som du har, og kan tilbagekaldes.
    </p>
    {tokens.length > 0 && (
      <DataTable
        caption="Mine nøgler"
        rows={tokens}
        columns={[
          { label: 'Navn', rowHeader: true, cell: ({ name }) => name },
          { label: 'Lavet', cell: ({ createdAt }) => date(createdAt) },
          {
            label: 'Udløber',
            cell: ({ expiresAt }) => (expiresAt <= now ? <Badge tone="neutral">Udløbet</Badge> : date(expiresAt)),
          },
          { label: 'Handling', hiddenLabel: true, cell: Revoke },
        ]}
      />
    )}
    <h3>Lav en nøgle</h3>
    <form method="post" action="/konto/noegler" noValidate>
      <div class="form-row">
        <TextField
          name="name"
          label="Navn"
          hint="Hvad den skal bruges til, fx »Økonomisystemet«."
          maxLength={100}
          autocomplete="off"
          value={typedName}
          error={messageAt(faults, 'name')}
        />
        <Select
          name="days"
          label="Gælder i"
          hint="Derefter virker den ikke længere."
          options={TOKEN_DAYS.map((days) => ({ value: String(days), label: `${days} dage` }))}
          value="90"
          error={messageAt(faults, 'days')}
        />
      </div>
      <div class="form-actions">
        <Button variant="secondary">Lav nøgle</Button>
      </div>
    </form>
  </Box>
);

const Revoke = ({ id, name }: AccessToken) => (
  <form method="post" action={`/konto/noegler/${id}/tilbagekaldelse`}>
    <Button variant="link" label={`Tilbagekald nøglen ${name}`}>
      Tilbagekald
    </Button>
  </form>
);
