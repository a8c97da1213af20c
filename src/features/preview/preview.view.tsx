import type { Who } from '../../domain/access/roles.js';
import { COUNTED } from '../../domain/rules/impact.js';
import { parameterLabel } from '../../domain/rules/parameter-name.js';
import type { ParameterDefinition } from '../../domain/rules/parameters.js';
import { formatParameter } from '../../domain/rules/parse-parameter.js';
import { count } from '../../web/format.js';
import { Layout } from '../../web/layout/layout.js';
import { shellOf } from '../../web/layout/shell.js';
import { Box } from '../../web/ui/box.js';
import { Button, ButtonLink } from '../../web/ui/button.js';
import { ErrorSummary } from '../../web/ui/error-summary.js';
import { PageHead } from '../../web/ui/page-head.js';
import { ParameterField } from '../../web/ui/parameter-field.js';
import { TextArea } from '../../web/ui/text-area.js';
import { ByDriftsherre, ByRule, Totals } from './impact-tables.js';
import { sentencesOf, valuesInWords } from './preview-words.js';
import type { YearPreview } from './rule-preview.service.js';

export interface PreviewProps {
  who: Who;
  year: number;
  definition: ParameterDefinition;
  /** Canonical, in force. */
  current: string;
  /** As it was typed. */
  typed: string;
  reason: string;
  mayWrite: boolean;
  refusal?: string;
  /** null: what was typed is no value. */
  tried: Tried | null;
}

interface Tried {
  /** Canonical. */
  value: string;
  previews: readonly YearPreview[];
  /** The driftsherrer by code. */
  names: ReadonlyMap<number, string>;
}

export const PreviewView = (props: PreviewProps) => {
  const { who, year, definition, current, refusal, tried, mayWrite } = props;
  const { spec, rule } = definition;
  const name = parameterLabel(definition);
  return (
    <Layout {...shellOf(who)} title={`${refusal ? 'Fejl: ' : ''}Virkningen af ${name} ${year}`} active="/parametre">
      <PageHead
        title={`Virkningen: ${name}`}
        eyebrow={`Takstår ${year}${rule ? ` · ${rule}` : ''}`}
        lead={`Nu gælder ${formatParameter(spec, current)}. Her ses, hvad en anden værdi ville gøre. Intet er gemt.`}
      />
      {refusal && <ErrorSummary title="Værdien kan ikke prøves" entries={[{ text: refusal, href: '#value' }]} />}
      <TryForm {...props} />
      {tried?.previews.map((preview) => (
        <YearBox preview={preview} definition={definition} tried={tried} />
      ))}
      {tried && mayWrite && tried.value !== current && <SetForm {...props} />}
    </Layout>
  );
};

const TryForm = ({ year, definition, typed, reason, refusal }: PreviewProps) => (
  <Box id="proev" title="Prøv en værdi">
    <form method="get" action={`/parametre/${year}/${definition.id}/virkning`} noValidate>
      <ParameterField definition={definition} name="value" label="Værdi" value={typed} error={refusal} />
      {reason && <input type="hidden" name="reason" value={reason} />}
      <div class="form-actions">
        <Button variant="secondary">Se virkningen</Button>
        <ButtonLink href={`/parametre/${year}/${definition.id}`}>Tilbage</ButtonLink>
      </div>
    </form>
  </Box>
);

interface YearBoxProps {
  preview: YearPreview;
  definition: ParameterDefinition;
  tried: Tried;
}

const YearBox = ({ preview, definition, tried }: YearBoxProps) => {
  const { year, impact, note } = preview;
  const values = valuesInWords(new Map([[definition.id, tried.value]]));
  const isSame = COUNTED.every((counted) => impact.total[counted].before === impact.total[counted].after);
  return (
    <Box id={`aar-${year}`} title={titleOf(preview)}>
      {impact.lines === 0 ? (
        <p>Ingen driftsherre har uploadet et takstskema, der er kontrolleret.</p>
      ) : (
        <>
          <p class="weak">
            {count(impact.lines, 'takst', 'takster')} hos {count(impact.driftsherrer, 'driftsherre', 'driftsherrer')}.{' '}
            {note}
          </p>
          {sentencesOf(impact, values).map((sentence) => (
            <p>
              <b>{sentence}</b>
            </p>
          ))}
          <Totals year={year} impact={impact} values={values} />
          {!isSame && <ByDriftsherre year={year} impact={impact} values={values} names={tried.names} />}
          {new Set(impact.byRule.map(({ rule }) => rule)).size > 1 && (
            <ByRule year={year} impact={impact} values={values} />
          )}
        </>
      )}
    </Box>
  );
};

const titleOf = ({ year, source }: YearPreview): string =>
  source === 'reported'
    ? `Runden ${year}: det, der er uploadet og kontrolleret`
    : `${year}: de godkendte takster, målt med samme regler`;

const SetForm = ({ year, definition, typed, reason }: PreviewProps) => (
  <Box id="saet" title="Sæt værdien">
    <form method="post" action={`/parametre/${year}/${definition.id}`} noValidate>
      <input type="hidden" name="value" value={typed} />
      <TextArea
        name="reason"
        label="Begrundelse"
        hint="Står i historikken sammen med dit navn, og kan læses af driftsherrerne."
        rows={2}
        maxLength={1000}
        value={reason}
      />
      <div class="form-actions">
        <Button>Sæt værdien</Button>
      </div>
    </form>
  </Box>
);
