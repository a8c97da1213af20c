import { parameterSections } from '../../../domain/rules/parameter-sections.js';
import type { ParameterDefinition } from '../../../domain/rules/parameters.js';
import { type FieldFault, messageAt, summaryOf } from '../../../web/field-fault.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { fieldValue, parameterField } from '../../../web/parameter-input.js';
import { Box } from '../../../web/ui/box.js';
import { Button, ButtonLink } from '../../../web/ui/button.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { ParameterField } from '../../../web/ui/parameter-field.js';
import { TextField } from '../../../web/ui/text-field.js';
import { DeadlineFields } from '../dates/deadline-fields.js';
import { PlannedDateFields } from '../dates/planned-date-fields.js';
import type { TypedRound } from './read-round.js';

interface NewRoundProps {
  shell: Shell;
  typed: TypedRound;
  faults: readonly FieldFault[];
  /** What the takstskemaer will be prefilled with: the approved takster of the year before. */
  prefill: { year: number; lines: number } | null;
}

export const NewRoundView = ({ shell, typed, faults, prefill }: NewRoundProps) => (
  <Layout {...shell} title={faults.length > 0 ? 'Fejl: Ny runde' : 'Ny runde'} active="/runder/ny">
    <PageHead
      title="Ny takstrunde"
      lead="Når runden åbnes, kan de tolv driftsherrer hente deres takstskema. Indtil da kan den ligge som planlagt."
    />
    {faults.length > 0 && <ErrorSummary title="Runden er ikke gemt. Ret felterne her:" entries={summaryOf(faults)} />}
    <form method="post" action="/runder/ny" noValidate>
      <Box id="aar" title="Takstår">
        <TextField
          name="year"
          label="Takstår"
          hint="Det år, taksterne skal gælde for."
          value={typed.year}
          width={4}
          inputMode="numeric"
          error={messageAt(faults, 'year')}
        />
        {prefill && <Prefill {...prefill} />}
      </Box>
      <Box id="frister" title="Frister">
        <p>Skriv dansk tid. Fristerne kan ændres senere, med en begrundelse.</p>
        <DeadlineFields typed={typed.deadlines} faults={faults} />
      </Box>
      <Box id="datoer" title="Planlagte datoer">
        <p>De kan udelades og sættes senere.</p>
        <PlannedDateFields typed={typed.dates} faults={faults} />
      </Box>
      <Parameters typed={typed.parameters} faults={faults} />
      <div class="form-actions">
        <Button name="step" value="open">
          Åbn runden
        </Button>
        <Button name="step" value="plan" variant="secondary">
          Gem som planlagt
        </Button>
        <ButtonLink href="/overblik" variant="link">
          Fortryd
        </ButtonLink>
      </div>
    </form>
  </Layout>
);

const Prefill = ({ year, lines }: { year: number; lines: number }) =>
  lines > 0 ? (
    <p>
      Takstskemaerne udfyldes på forhånd med de {lines} takster, der er godkendt for {year}, og med tilbudsviften.
    </p>
  ) : (
    <p>
      Der er ingen godkendte takster for {year}. <a href="/import">Importér sidste års takstbilag</a>, hvis
      takstskemaerne skal udfyldes på forhånd.
    </p>
  );

interface ParametersProps {
  typed: TypedRound['parameters'];
  faults: readonly FieldFault[];
}

const Parameters = ({ typed, faults }: ParametersProps) => {
  const { important, sections } = parameterSections();
  return (
    <Box id="parametre" title="Årets tal">
      <p>
        Fra runden før er overtaget, hvad der gjaldt dér; ellers står udgangspunktet. Alt kan ændres, så længe runden er
        planlagt.
      </p>
      <div class="form-row">
        {important.map((definition) => (
          <OneParameter definition={definition} typed={typed} faults={faults} />
        ))}
      </div>
      <h3>De øvrige tal, regel for regel</h3>
      {sections.map(({ rule, title, definitions }) => (
        <details class="parameter-section" id={rule} open={hasFault(definitions, faults)}>
          <summary>{title}</summary>
          <div class="form-row">
            {definitions.map((definition) => (
              <OneParameter definition={definition} typed={typed} faults={faults} />
            ))}
          </div>
        </details>
      ))}
    </Box>
  );
};

const OneParameter = ({ definition, typed, faults }: ParametersProps & { definition: ParameterDefinition }) => {
  const name = parameterField(definition.id);
  const value = typed[definition.id] ?? fieldValue(definition, definition.spec.default);
  const label = definition.rule ? `${definition.rule}: ${definition.spec.label}` : definition.spec.label;
  return (
    <ParameterField definition={definition} name={name} value={value} label={label} error={messageAt(faults, name)} />
  );
};

const hasFault = (definitions: readonly ParameterDefinition[], faults: readonly FieldFault[]): boolean =>
  definitions.some(({ id }) => messageAt(faults, parameterField(id)) !== undefined);
