import { OWN_CASES_KEY } from '../../domain/mandates/own-cases.js';
import { parameterLabel } from '../../domain/rules/parameter-name.js';
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
import type { RoundState } from '../rounds/round.entity.js';
import type { ParameterChange } from './parameter-history.service.js';
import { entryOf } from './parameters.view.js';

interface ParameterProps {
  shell: Shell;
  year: number;
  definition: ParameterDefinition;
  /** Canonical, in force. */
  value: string;
  history: readonly ParameterChange[];
  state: RoundState;
  mayWrite: boolean;
  mayPreview: boolean;
  /** What was typed and turned away. */
  typed?: { value: string; reason: string; refusal: { code: string; message: string } } | undefined;
}

export const ParameterView = (props: ParameterProps) => {
  const { shell, year, definition, value, history, mayWrite, mayPreview, typed } = props;
  const { spec, rule } = definition;
  const name = parameterLabel(definition);
  return (
    <Layout {...shell} title={`${typed ? 'Fejl: ' : ''}${name} ${year}`} active="/parametre">
      <PageHead title={name} eyebrow={`Takstår ${year}${rule ? ` · ${rule}` : ''}`} />
      {typed && (
        <ErrorSummary
          title="Værdien er ikke sat"
          entries={[{ text: typed.refusal.message, href: isOfReason(typed.refusal) ? '#reason' : '#value' }]}
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
      {mayWrite || mayPreview ? (
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

const isOfReason = ({ code }: { code: string }): boolean => code === 'reason_required' || code === 'cpr';

/** One form, two buttons: see what a value would do, and set it. Who may only see gives no reason. */
const SetForm = ({ year, state, definition, value, typed, mayWrite, mayPreview }: ParameterProps) => {
  const error = typed?.refusal;
  const address = `/parametre/${year}/${definition.id}`;
  return (
    <Box id="saet" title={mayWrite ? 'Sæt en ny værdi' : 'Prøv en anden værdi'}>
      <form method={mayWrite ? 'post' : 'get'} action={mayWrite ? address : `${address}/virkning`} noValidate>
        <ParameterField
          definition={definition}
          name="value"
          label={mayWrite ? 'Ny værdi' : 'Værdi'}
          value={typed?.value ?? fieldValue(definition, value)}
          error={error && !isOfReason(error) ? error.message : undefined}
        />
        {mayWrite && (
          <>
            <TextArea
              name="reason"
              label="Begrundelse"
              hint="Står i historikken sammen med dit navn, og kan læses af driftsherrerne."
              rows={2}
              maxLength={1000}
              value={typed?.reason}
              error={error && isOfReason(error) ? error.message : undefined}
            />
            <p>{definition.id === OWN_CASES_KEY ? OF_OWN_CASES : CONSEQUENCES[state]}</p>
          </>
        )}
        {!mayWrite && <p>Når runden er åbnet, kan kun en administrator sætte værdien.</p>}
        <div class="form-actions">
          {mayWrite && <Button>Sæt værdien</Button>}
          {mayPreview && (
            <Button variant="secondary" formAction={`${address}/virkning`} formMethod="get">
              Se virkningen
            </Button>
          )}
          <ButtonLink href={`/parametre?aar=${year}`}>Tilbage</ButtonLink>
        </div>
      </form>
    </Box>
  );
};

const UNDER_WAY =
  'Værdien gælder straks og for alle driftsherrer. Takster, der er indsendt og ikke afgjort, kontrolleres igen, og driftsherrerne får besked på Min indberetning. Det, FU eller DAS har afgjort, står ved magt.';
const AFTER = 'Taksterne er afgjort og ændres ikke. Værdien står i historikken og er udgangspunkt for den næste runde.';

const OF_OWN_CASES =
  'Værdien gælder straks for nye afgørelser, og det, der er afgjort, står ved magt. Kan medlemmerne ikke længere afgøre egne sager, bortfalder de afgørelser, der venter på bekræftelse.';

const CONSEQUENCES: Record<RoundState, string> = {
  planned: 'Runden er ikke åbnet. Værdien gælder for alle takstskemaer, når den åbnes.',
  open: UNDER_WAY,
  closed: UNDER_WAY,
  approved: AFTER,
  published: AFTER,
};
