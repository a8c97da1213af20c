import type { ParameterDefinition } from '../../domain/rules/parameters.js';
import { formatParameter } from '../../domain/rules/parse-parameter.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { fieldValue } from '../../web/parameter-input.js';
import { Alert } from '../../web/ui/alert.js';
import { Box } from '../../web/ui/box.js';
import { Button, ButtonLink } from '../../web/ui/button.js';
import { DefinitionList } from '../../web/ui/definition-list.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { ErrorSummary } from '../../web/ui/error-summary.js';
import { Log } from '../../web/ui/log.js';
import { PageHead } from '../../web/ui/page-head.js';
import { ParameterField } from '../../web/ui/parameter-field.js';
import { TextArea } from '../../web/ui/text-area.js';
import type { ParameterValue } from './parameter-value.entity.js';
import { entryOf } from './parameters.view.js';

interface ParameterProps {
  shell: Shell;
  year: number;
  definition: ParameterDefinition;
  /** Canonical, in force. */
  value: string;
  history: readonly ParameterValue[];
  mayWrite: boolean;
  /** What was typed and turned away. */
  typed?: { value: string; reason: string; refusal: { code: string; message: string } } | undefined;
}

export const ParameterView = (props: ParameterProps) => {
  const { shell, year, definition, value, history, mayWrite, typed } = props;
  const { spec, rule } = definition;
  return (
    <Layout {...shell} title={`${typed ? 'Fejl: ' : ''}${spec.label} ${year}`} active="/parametre">
      <PageHead title={spec.label} eyebrow={`Takstår ${year}${rule ? ` · ${rule}` : ''}`} />
      {typed && (
        <ErrorSummary
          title="Værdien er ikke sat"
          entries={[
            { text: typed.refusal.message, href: typed.refusal.code === 'reason_required' ? '#reason' : '#value' },
          ]}
        />
      )}
      <Box id="gaelder" title="Gælder nu">
        <DefinitionList
          items={[
            { term: `For ${year}`, value: formatParameter(spec, value) },
            { term: 'Udgangspunkt', value: formatParameter(spec, spec.default) },
            ...(rule ? [{ term: 'Regel', value: <a href={`/regler?aar=${year}#${rule}`}>{rule}</a> }] : []),
          ]}
        />
      </Box>
      {mayWrite ? (
        <SetForm {...props} />
      ) : (
        <Alert tone="info" title="Værdien sættes af en administrator">
          Sekretariatet kan sætte den, så længe runden er planlagt.
        </Alert>
      )}
      <Box id="historik" title="Historik">
        {history.length === 0 ? (
          <EmptyState title="Der er ikke sat nogen værdi for året. Udgangspunktet gælder." />
        ) : (
          <Log entries={history.map(entryOf)} />
        )}
      </Box>
    </Layout>
  );
};

const SetForm = ({ year, definition, value, typed }: ParameterProps) => {
  const error = typed?.refusal;
  return (
    <Box id="saet" title="Sæt en ny værdi">
      <form method="post" action={`/parametre/${year}/${definition.id}`} noValidate>
        <ParameterField
          definition={definition}
          name="value"
          label="Ny værdi"
          value={typed?.value ?? fieldValue(definition, value)}
          error={error && error.code !== 'reason_required' ? error.message : undefined}
        />
        <TextArea
          name="reason"
          label="Begrundelse"
          hint="Står i historikken sammen med dit navn."
          rows={2}
          maxLength={1000}
          value={typed?.reason}
          error={error?.code === 'reason_required' ? error.message : undefined}
        />
        <p>
          Værdien gælder straks og for alle driftsherrer. Åbne takster kontrolleres igen, når de vises eller indsendes.
        </p>
        <div class="form-actions">
          <Button>Sæt værdien</Button>
          <ButtonLink href={`/parametre?aar=${year}`}>Tilbage</ButtonLink>
        </div>
      </form>
    </Box>
  );
};
