import { formatDanish } from '../../domain/amount.js';
import { LINK_KIND_LABELS, LINK_KINDS } from '../../domain/lineage/kinds.js';
import { Box } from '../../web/ui/box.js';
import { Button } from '../../web/ui/button.js';
import { control, Field } from '../../web/ui/field.js';
import { RadioGroup } from '../../web/ui/radio-group.js';
import { Options } from '../../web/ui/select.js';
import { TextArea } from '../../web/ui/text-area.js';
import type { LineHistory } from './line-history.service.js';
import type { LineagePageProps } from './lineage.view.js';
import { type LineageForm, ROWS } from './lineage-form.js';

/** The secretariat's form: what the line follows, what happened, and why. */
export const LineageFields = ({ history, typed, faults = [] }: LineagePageProps) => {
  const values = typed ?? valuesOf(history);
  const errorAt = (field: string) => faults.find((fault) => fault.field === field)?.message;
  return (
    <Box id="saet" title="Sæt forgængere">
      <form
        method="post"
        action={`/forgaengere/${history.year}/${encodeURIComponent(history.line.lineKey)}`}
        class="form-stack"
      >
        <RadioGroup
          name="virkning"
          label="Hvad skal registreres?"
          value={values.virkning}
          error={errorAt('virkning')}
          options={effectsOf(history)}
        />
        <Lines year={history.year} values={values} errorAt={errorAt} />
        <Kind value={values.art} error={errorAt('art')} />
        <TextArea
          name="begrundelse"
          label="Begrundelse"
          hint="Ses af driftsherren, FU og DAS. Skriv ikke noget om en enkelt borger."
          rows={3}
          maxLength={1000}
          value={values.begrundelse}
          error={errorAt('begrundelse')}
        />
        <div class="form-actions">
          <Button icon="save">Sæt forgængere</Button>
        </div>
      </form>
    </Box>
  );
};

/** Required with predecessors and not without, so that the browser can't ask for it. */
const Kind = ({ value, error }: { value: string | undefined; error: string | undefined }) => {
  const field = { name: 'art', label: 'Hvad er der sket?', hint: 'Vælges, når linjen afløser andre.', error };
  return (
    <Field {...field}>
      <select {...control({ ...field, optional: true })} class="form-select">
        <option value="">Vælg</option>
        <Options options={LINK_KINDS.map((kind) => ({ value: kind, label: LINK_KIND_LABELS[kind] }))} value={value} />
      </select>
    </Field>
  );
};

interface LinesProps {
  year: number;
  values: LineageForm;
  errorAt: (field: string) => string | undefined;
}

const Lines = ({ year, values, errorAt }: LinesProps) => (
  <fieldset class="form-group">
    <legend class="form-label">Linjer fra {year - 1}, der er afløst</legend>
    <span class="form-hint" id="linjer-hint">
      Andelen er den del af den gamle linje, der går videre hertil. Lad den stå tom, når det er hele linjen. En linje,
      der fortsætter og får noget til, skal selv stå med.
    </span>
    <table class="data-table">
      <caption class="sr-only">Op til fem linjer med andel</caption>
      <thead>
        <tr>
          <th scope="col">Linje-ID</th>
          <th scope="col">Andel i %</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr>
            <td>
              <Cell name={`linje${row}`} label={`Linje-ID, række ${row}`} values={values} errorAt={errorAt} />
            </td>
            <td>
              <Cell
                name={`andel${row}`}
                label={`Andel i procent, række ${row}`}
                values={values}
                errorAt={errorAt}
                short
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </fieldset>
);

interface CellProps extends Pick<LinesProps, 'values' | 'errorAt'> {
  name: keyof LineageForm;
  label: string;
  short?: boolean;
}

const Cell = ({ name, label, values, errorAt, short }: CellProps) => {
  const error = errorAt(name);
  return (
    <>
      <input
        id={name}
        name={name}
        class={short ? 'form-input input-char-4' : 'form-input input-char-11'}
        value={values[name]}
        maxLength={short ? 20 : 100}
        inputMode={short ? 'decimal' : undefined}
        aria-label={label}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${name}-error` : 'linjer-hint'}
      />
      {error && (
        <span class="form-error-message" id={`${name}-error`}>
          {error}
        </span>
      )}
    </>
  );
};

function effectsOf({ versions }: LineHistory) {
  const recorded = versions[0] && versions[0].predecessors !== null;
  return [
    { value: 'afloeser', label: 'Linjen afløser linjerne herunder' },
    { value: 'ny', label: 'Linjen er ny og afløser ingen linje' },
    ...(recorded
      ? [{ value: 'ophaev', label: 'Ophæv registreringen, så linjens Linje-ID og takstskemaet gælder igen' }]
      : []),
  ];
}

/** What counts now, to be changed. */
function valuesOf({ follows, versions }: LineHistory): LineageForm {
  const rows = follows.slice(0, ROWS.length).map(({ lineKey, share }, index) => ({
    [`linje${index + 1}`]: lineKey,
    [`andel${index + 1}`]: share === null ? '' : formatDanish(share, 'exact'),
  }));
  return Object.assign({ virkning: 'afloeser', art: versions[0]?.kind ?? '' }, ...rows);
}
