import { type FieldFault, messageAt, summaryOf } from '../../web/field-fault.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Button, ButtonLink } from '../../web/ui/button.js';
import { ErrorSummary } from '../../web/ui/error-summary.js';
import { MandateLimits } from '../../web/ui/mandate-limits.js';
import { RadioGroup } from '../../web/ui/radio-group.js';
import { type Option, Select } from '../../web/ui/select.js';
import { TextArea } from '../../web/ui/text-area.js';
import { TextField } from '../../web/ui/text-field.js';
import type { MandateForm } from './mandate-forms.js';

interface NewMandateProps {
  shell: Shell;
  form: MandateForm;
  faults: readonly FieldFault[];
  meetings: readonly Option[];
  driftsherrer: readonly Option[];
}

export const NewMandateView = ({ shell, form, faults, meetings, driftsherrer }: NewMandateProps) => {
  const at = (name: keyof MandateForm) => ({ name, value: form[name], error: messageAt(faults, name) });
  return (
    <Layout {...shell} title="Registrér et mandat" active="/mandater">
      {faults.length > 0 && <ErrorSummary title="Mandatet er ikke registreret" entries={summaryOf(faults)} />}
      <h1>Registrér et mandat til FU</h1>
      <p>
        Her registreres, hvad DAS har besluttet, at FU må afgøre. En enkelt takst delegeres i stedet på DAS’ møde eller
        på taksten selv.
      </p>
      <form class="form-stack" method="post" action="/mandater">
        <RadioGroup
          {...at('kind')}
          label="Hvad skal FU afgøre?"
          options={[
            { value: 'revision', label: 'Revisioner', hint: 'Takster, der indberettes igen i løbet af takståret.' },
            {
              value: 'yearly',
              label: 'Årets takster',
              hint: 'Dem, der ligger til behandling i FU. De bliver endeligt godkendt i stedet for at gå videre til DAS.',
            },
          ]}
        />
        <TextField
          {...at('year')}
          label="Takstår"
          hint="Tomt: alle takstår, indtil mandatet slutter."
          optional
          width={4}
          inputMode="numeric"
        />
        <Select
          {...at('driftsherre')}
          label="Driftsherre"
          optional
          placeholder="Alle driftsherrer"
          options={driftsherrer}
        />
        <MandateLimits
          values={form}
          errors={{ largestChange: messageAt(faults, 'largestChange'), until: messageAt(faults, 'until') }}
        />
        <Select {...at('meeting')} label="Besluttet af DAS" placeholder="Vælg møde" options={meetings} />
        <TextArea {...at('text')} label="Beslutningen, som den står i referatet" rows={3} />
        <div class="form-actions">
          <Button icon="save">Registrér mandatet</Button>
          <ButtonLink href="/mandater">Fortryd</ButtonLink>
        </div>
      </form>
    </Layout>
  );
};
