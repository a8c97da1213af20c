import { CHANGE_KIND_HINTS, CHANGE_KIND_LABELS, CHANGE_KINDS } from '../../../domain/tilbud-changes/kinds.js';
import type { TilbudInVifte } from '../../../domain/tilbud-changes/vifte.js';
import { type FieldFault, messageAt, summaryOf } from '../../../web/field-fault.js';
import { dateTime } from '../../../web/format.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { Alert } from '../../../web/ui/alert.js';
import { Box } from '../../../web/ui/box.js';
import { Button, ButtonLink } from '../../../web/ui/button.js';
import { EmptyState } from '../../../web/ui/empty-state.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { RadioGroup } from '../../../web/ui/radio-group.js';
import { Select } from '../../../web/ui/select.js';
import { TextArea } from '../../../web/ui/text-area.js';
import { PrecedentList } from '../precedents/precedent-list.view.js';
import type { Precedent } from '../precedents/precedents.service.js';
import type { ChangeForm } from './change-form.js';
import { ChangeFields } from './change-form.view.js';

interface ChooseKindProps {
  shell: Shell;
  year: number;
  /** For whom the person may report. */
  driftsherrer: readonly { code: number; shortName: string }[];
}

/** First: what happens. Then only what DAS must know of that is asked. */
export const ChooseKindView = ({ shell, year, driftsherrer }: ChooseKindProps) => {
  const [only] = driftsherrer;
  return (
    <Layout {...shell} title="Meld en ændring" active="/tilbudsvifte">
      <PageHead title="Meld en ændring af tilbudsviften" eyebrow={`Takstår ${year}`} />
      <form class="form-stack" method="get" action="/ind-og-udmeldinger/ny">
        <input type="hidden" name="aar" value={String(year)} />
        {driftsherrer.length > 1 ? (
          <Select
            name="driftsherre"
            label="Driftsherre"
            placeholder="Vælg driftsherre"
            options={driftsherrer.map(({ code, shortName }) => ({ value: String(code), label: shortName }))}
          />
        ) : (
          <input type="hidden" name="driftsherre" value={String(only?.code ?? '')} />
        )}
        <RadioGroup
          name="art"
          label="Hvad sker der?"
          options={CHANGE_KINDS.map((kind) => ({
            value: kind,
            label: CHANGE_KIND_LABELS[kind],
            hint: CHANGE_KIND_HINTS[kind],
          }))}
        />
        <div class="form-actions">
          <Button>Fortsæt</Button>
          <ButtonLink href={`/ind-og-udmeldinger?aar=${year}`}>Fortryd</ButtonLink>
        </div>
      </form>
    </Layout>
  );
};

export interface ReportProps {
  shell: Shell;
  /** Where it is sent: a new one, or one that is said more of. */
  action: string;
  cancelHref: string;
  driftsherre: string;
  typed: ChangeForm;
  faults: readonly FieldFault[];
  tilbud: readonly TilbudInVifte[];
  precedents: readonly Precedent[];
  deadline: Date | null;
  isPassed: boolean;
  /** The secretariat may let it in after the deadline. */
  mayBeLate: boolean;
}

export const ReportView = (props: ReportProps) => {
  const { shell, action, cancelHref, driftsherre, typed, faults, precedents, deadline, isPassed, mayBeLate } = props;
  const kind = CHANGE_KIND_LABELS[typed.art];
  const isNew = action === '/ind-og-udmeldinger';
  return (
    <Layout {...shell} title={`${faults.length > 0 ? 'Fejl: ' : ''}${kind}`} active="/tilbudsvifte">
      <PageHead
        title={isNew ? `Meld: ${kind.toLocaleLowerCase('da')}` : 'Ret meldingen'}
        eyebrow={`${driftsherre} · takstår ${typed.aar}`}
      />
      {faults.length > 0 && <ErrorSummary title="Ændringen er ikke meldt" entries={summaryOf(faults)} />}
      {deadline && isPassed && (
        <Alert tone="warning" title={`Fristen udløb ${dateTime(deadline)}`}>
          <p>
            {mayBeLate ? 'Ændringen markeres som meldt efter fristen.' : 'Skriv til sekretariatet, hvis den skal med.'}
          </p>
        </Alert>
      )}
      <div class="split">
        <form class="split-main" method="post" action={action}>
          <ChangeFields {...props} />
          {isNew && isPassed && mayBeLate && (
            <Box id="frist" title="Efter fristen">
              <TextArea
                name="forsinket"
                label="Hvorfor tages ændringen med efter fristen?"
                rows={3}
                value={typed.forsinket}
                error={messageAt(faults, 'forsinket')}
              />
            </Box>
          )}
          <div class="form-actions">
            <Button>{isNew ? 'Meld ændringen' : 'Gem'}</Button>
            <ButtonLink href={cancelHref}>Fortryd</ButtonLink>
          </div>
        </form>
        <div class="split-side">
          <Box id="foer" title="Afgjort før af samme slags">
            {precedents.length === 0 ? (
              <EmptyState title="Intet af samme slags er afgjort før" />
            ) : (
              <PrecedentList precedents={precedents} />
            )}
            <p>
              <a href="/ind-og-udmeldinger/afgoerelser">Søg i alle afgørelser</a>
            </p>
          </Box>
        </div>
      </div>
    </Layout>
  );
};
