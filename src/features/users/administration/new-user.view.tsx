import { type FieldFault, messageAt, summaryOf } from '../../../web/field-fault.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { Button, ButtonLink } from '../../../web/ui/button.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { TextField } from '../../../web/ui/text-field.js';

interface NewUserProps {
  shell: Shell;
  typed: { email: string; name: string };
  faults: readonly FieldFault[];
}

export const NewUserView = ({ shell, typed, faults }: NewUserProps) => (
  <Layout {...shell} title={`${faults.length > 0 ? 'Fejl: ' : ''}Ny bruger`} active="/brugere">
    <PageHead
      title="Ny bruger"
      lead="Brugeren får en adgangskode, som vises én gang. Roller gives bagefter på brugerens side."
    />
    {faults.length > 0 && <ErrorSummary title="Brugeren er ikke oprettet" entries={summaryOf(faults)} />}
    <form class="box form-stack" method="post" action="/brugere/ny" noValidate>
      <TextField
        name="email"
        label="E-mail"
        type="email"
        autocomplete="off"
        value={typed.email}
        error={messageAt(faults, 'email')}
      />
      <TextField name="name" label="Navn" autocomplete="off" value={typed.name} error={messageAt(faults, 'name')} />
      <div class="form-actions">
        <Button>Opret bruger</Button>
        <ButtonLink href="/brugere" variant="link">
          Fortryd
        </ButtonLink>
      </div>
    </form>
  </Layout>
);
