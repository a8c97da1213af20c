import { effectInWords } from '../../../domain/tilbud-changes/effect-in-words.js';
import { CHANGE_KIND_LABELS } from '../../../domain/tilbud-changes/kinds.js';
import { missingIn } from '../../../domain/tilbud-changes/missing-in.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { ChangeStateBadge } from '../../../web/tilbud-change-words.js';
import { Box } from '../../../web/ui/box.js';
import { Button, ButtonLink } from '../../../web/ui/button.js';
import { EmptyState } from '../../../web/ui/empty-state.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { Field } from '../../../web/ui/field.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { type Option, Select } from '../../../web/ui/select.js';
import { TextField } from '../../../web/ui/text-field.js';
import type { TilbudChangeRow } from '../tilbud-change.entity.js';
import type { DecideForm } from './decide-form.js';

interface DecideProps {
  shell: Shell;
  year: number;
  /** What waits, or the one that is decided anew. */
  changes: readonly TilbudChangeRow[];
  meetings: readonly Option[];
  typed: DecideForm | null;
  error?: string | undefined;
}

export const MINUTES: Option = { value: 'minutes', label: 'Tidligere, som det står i et referat' };

/** "DAS godkender alle, undtagen …": each stands as approved until something else is chosen. */
export const DecideView = ({ shell, year, changes, meetings, typed, error }: DecideProps) => (
  <Layout {...shell} title={`${error ? 'Fejl: ' : ''}Afgør ind- og udmeldinger`} active="/tilbudsvifte">
    {error && <ErrorSummary title="Intet er besluttet" entries={[{ text: error, href: '#sted' }]} />}
    <PageHead
      title="Registrér DAS’ afgørelse"
      eyebrow={`Ind- og udmeldinger · takstår ${year}`}
      lead="Alle er sat til godkendt. Vælg noget andet for dem, der ikke er, og skriv DAS’ begrundelse."
    />
    {changes.length === 0 ? (
      <EmptyState title="Der er ingen ind- og udmeldinger, der venter på DAS" />
    ) : (
      <form method="post" action="/ind-og-udmeldinger/afgoer">
        <input type="hidden" name="aar" value={String(year)} />
        {changes.map((change, index) => (
          <OneChange change={change} index={index} typed={typed} />
        ))}
        <Box id="hvor" title="Hvor blev det besluttet?">
          <div class="form-stack">
            <Select
              name="sted"
              label="Møde eller skriftlig behandling"
              placeholder="Vælg"
              value={typed?.sted}
              options={[...meetings, MINUTES]}
            />
            <TextField
              name="referat"
              label="Referat"
              hint="Kun for det, der blev besluttet før Takstportalen: hvilket referat og punkt."
              value={typed?.referat}
              maxLength={300}
              optional
            />
            <TextField name="dato" type="date" width={11} label="Besluttet den" value={typed?.dato} optional />
          </div>
        </Box>
        <p>
          Det, der godkendes, får straks virkning for tilbudsviften, næste takstskema og forgængerne. En afgørelse
          rettes aldrig; den kan gøres om ved en ny.
        </p>
        <div class="form-actions">
          <Button>Registrér afgørelsen</Button>
          <ButtonLink href={`/ind-og-udmeldinger?aar=${year}`}>Fortryd</ButtonLink>
        </div>
      </form>
    )}
  </Layout>
);

const OneChange = ({
  change,
  index,
  typed,
}: { change: TilbudChangeRow; index: number } & Pick<DecideProps, 'typed'>) => {
  const { id, title, kind, state, driftsherreRow, reason, recommendation, contentHash } = change;
  const missing = missingIn(change);
  const at = typed?.id.indexOf(String(id)) ?? -1;
  const choices = choicesFor(state, missing.length > 0);
  const chosen = (at >= 0 ? typed?.afgoerelse[at] : undefined) ?? choices[0]?.value;
  const field = (name: string) => (index === 0 ? name : `${name}-${id}`);
  return (
    <Box id={`aendring-${id}`} title={title} aside={<ChangeStateBadge state={state} />}>
      <p class="weak">
        {CHANGE_KIND_LABELS[kind]} · {driftsherreRow.name} · <a href={`/ind-og-udmeldinger/${id}`}>Se hele meldingen</a>
      </p>
      <p>{effectInWords(change)}</p>
      {reason && <p>{reason}</p>}
      {recommendation && (
        <p>
          <b>Sekretariatets indstilling:</b> {recommendation}
        </p>
      )}
      {missing.map(({ message }) => (
        <p class="weak">Kan ikke godkendes endnu: {message}</p>
      ))}
      <input type="hidden" name="id" value={String(id)} />
      <input type="hidden" name="indhold" value={contentHash} />
      <Field name={field('afgoerelse')} label="Afgørelse">
        <select id={field('afgoerelse')} name="afgoerelse" class="form-select">
          {choices.map(({ value, label }) => (
            <option value={value} selected={value === chosen}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <Field name={field('begrundelse')} label="DAS’ begrundelse (kræves, når den ikke godkendes)">
        <textarea id={field('begrundelse')} name="begrundelse" class="form-input" rows={3} maxLength={4000}>
          {at >= 0 ? typed?.begrundelse[at] : ''}
        </textarea>
      </Field>
    </Box>
  );
};

function choicesFor(state: TilbudChangeRow['state'], isMissing: boolean): Option[] {
  const approve = { value: 'approved', label: 'Godkendes' };
  const refuse = { value: 'refused', label: 'Godkendes ikke' };
  const leave = { value: '', label: 'Afgøres ikke nu' };
  if (state === 'approved') return [refuse];
  if (state === 'refused') return [approve];
  return isMissing ? [leave, refuse] : [approve, refuse, leave];
}
