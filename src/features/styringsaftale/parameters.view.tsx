import { isCompetence } from '../../domain/mandates/competences.js';
import { ruleOf } from '../../domain/rules/index.js';
import { parameterLabel, parameterName } from '../../domain/rules/parameter-name.js';
import { parameterSections } from '../../domain/rules/parameter-sections.js';
import type { ParameterDefinition } from '../../domain/rules/parameters.js';
import { formatParameter } from '../../domain/rules/parse-parameter.js';
import { shortDateTime } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Box } from '../../web/ui/box.js';
import { DataTable } from '../../web/ui/data-table.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { Log } from '../../web/ui/log.js';
import { PageHead } from '../../web/ui/page-head.js';
import { fromTo, type ParameterChange } from './parameter-history.service.js';
import { YearSearch } from './year-search.js';

interface ParametersProps {
  shell: Shell;
  year: number | null;
  years: readonly number[];
  values: ReadonlyMap<string, string>;
  recent: readonly ParameterChange[];
  mayWrite: boolean;
  q: string;
}

export const ParametersView = ({ shell, year, years, values, recent, mayWrite, q }: ParametersProps) => (
  <Layout {...shell} title="Parametre" active="/parametre">
    <PageHead
      title={year === null ? 'Parametre' : `Parametre for takstår ${year}`}
      lead="Årets grænser, P/L og lister. En ny værdi gælder straks. Takster, der er indsendt og ikke afgjort, kontrolleres igen."
    />
    <YearSearch action="/parametre" years={years} year={year} q={q} label="Søg i parametrene" />
    {year === null ? (
      <EmptyState title="Der er endnu ingen takstrunde" />
    ) : (
      <Sections {...{ year, values, mayWrite, q }} />
    )}
    {recent.length > 0 && (
      <Box id="historik" title="Sat senest">
        <Log entries={recent.map(entryOf)} />
      </Box>
    )}
  </Layout>
);

type SectionsProps = Pick<ParametersProps, 'values' | 'mayWrite' | 'q'> & { year: number };

const Sections = ({ year, values, mayWrite, q }: SectionsProps) => {
  const { important, sections } = parameterSections();
  const others = sections.flatMap(({ definitions }) => definitions);
  const competences = others.filter(({ id }) => isCompetence(id));
  const ofRules = others.filter(({ id }) => !isCompetence(id));
  const shown = [
    { id: 'vigtigst', title: 'De vigtigste', definitions: important.filter((one) => fits(one, q)) },
    { id: 'kompetencer', title: 'Kompetencer og habilitet', definitions: competences.filter((one) => fits(one, q)) },
    { id: 'regler', title: 'De øvrige, regel for regel', definitions: ofRules.filter((one) => fits(one, q)) },
  ].filter(({ definitions }) => definitions.length > 0);
  if (shown.length === 0) return <EmptyState title="Ingen parametre passer til søgningen" />;
  return (
    <>
      {shown.map(({ id, title, definitions }) => (
        <Box id={id} title={title}>
          <Definitions {...{ title, definitions, year, values, mayWrite }} />
        </Box>
      ))}
    </>
  );
};

type DefinitionsProps = Omit<SectionsProps, 'q'> & { title: string; definitions: readonly ParameterDefinition[] };

const Definitions = ({ title, definitions, year, values, mayWrite }: DefinitionsProps) => {
  // Choices are sentences, which wrap.
  const numeric = !definitions.every(({ spec }) => spec.type === 'choice');
  return (
    <DataTable
      caption={title}
      rows={definitions}
      columns={[
        { label: 'Regel', cell: ({ rule }) => (rule ? <a href={`/regler?aar=${year}#${rule}`}>{rule}</a> : '–') },
        { label: 'Parameter', rowHeader: true, cell: parameterLabel },
        { label: 'Gælder', numeric, cell: ({ id, spec }) => formatParameter(spec, values.get(id) ?? spec.default) },
        { label: 'Udgangspunkt', numeric, cell: ({ spec }) => formatParameter(spec, spec.default) },
        {
          label: 'Handling',
          hiddenLabel: true,
          cell: (definition) => (
            <a
              href={`/parametre/${year}/${definition.id}`}
              aria-label={`${mayWrite ? 'Ret' : 'Historik'}: ${definition.rule ?? ''} ${parameterLabel(definition)}`}
            >
              {mayWrite ? 'Ret' : 'Historik'}
            </a>
          ),
        },
      ]}
    />
  );
};

function fits(definition: ParameterDefinition, q: string): boolean {
  const title = definition.rule ? ruleOf(definition.rule)?.title : '';
  const text = `${definition.id} ${title} ${parameterLabel(definition)} ${definition.spec.label}`.toLocaleLowerCase(
    'da',
  );
  return q
    .toLocaleLowerCase('da')
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** A value that was set, as the log tells it. */
export function entryOf(change: ParameterChange) {
  const { key, reason, setAt, by } = change;
  const what = `${parameterName(key)}: ${fromTo(change)}`;
  return { when: shortDateTime(setAt), who: by ?? 'Systemet', what, quote: reason };
}
