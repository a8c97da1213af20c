import type { ParameterDefinition } from '../../domain/rules/parameters.js';
import { formatParameter } from '../../domain/rules/parse-parameter.js';
import { shortDateTime } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Box } from '../../web/ui/box.js';
import { DataTable } from '../../web/ui/data-table.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { Log } from '../../web/ui/log.js';
import { PageHead } from '../../web/ui/page-head.js';
import { parameterSections } from './parameter-sections.js';
import { definitionOf } from './parameter-setting.service.js';
import type { ParameterValue } from './parameter-value.entity.js';
import { YearSearch } from './year-search.js';

interface ParametersProps {
  shell: Shell;
  year: number | null;
  years: readonly number[];
  values: ReadonlyMap<string, string>;
  recent: readonly ParameterValue[];
  mayWrite: boolean;
  q: string;
}

export const ParametersView = ({ shell, year, years, values, recent, mayWrite, q }: ParametersProps) => (
  <Layout {...shell} title="Parametre" active="/parametre">
    <PageHead
      title={year === null ? 'Parametre' : `Parametre for takstår ${year}`}
      lead="Årets grænser, P/L og lister. En ny værdi gælder straks, også for takstskemaer, der allerede er uploadet."
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
  const first = { rule: 'vigtigst', title: 'De vigtigste', definitions: important };
  const shown = [first, ...sections]
    .map((section) => ({ ...section, definitions: section.definitions.filter((one) => fits(one, section.title, q)) }))
    .filter(({ definitions }) => definitions.length > 0);
  if (shown.length === 0) return <EmptyState title="Ingen parametre passer til søgningen" />;
  return (
    <>
      {shown.map(({ rule, title, definitions }) => (
        <Box id={rule} title={title}>
          <DataTable
            caption={title}
            rows={definitions}
            columns={[
              {
                label: 'Parameter',
                rowHeader: true,
                cell: ({ spec, rule: of }) => (of ? `${of}: ${spec.label}` : spec.label),
              },
              {
                label: 'Gælder',
                numeric: true,
                cell: ({ id, spec }) => formatParameter(spec, values.get(id) ?? spec.default),
              },
              { label: 'Udgangspunkt', numeric: true, cell: ({ spec }) => formatParameter(spec, spec.default) },
              {
                label: 'Handling',
                hiddenLabel: true,
                cell: ({ id, spec }) => (
                  <a href={`/parametre/${year}/${id}`} aria-label={`${mayWrite ? 'Ret' : 'Historik'}: ${spec.label}`}>
                    {mayWrite ? 'Ret' : 'Historik'}
                  </a>
                ),
              },
            ]}
          />
        </Box>
      ))}
    </>
  );
};

function fits({ id, spec }: ParameterDefinition, title: string, q: string): boolean {
  const text = `${id} ${title} ${spec.label}`.toLocaleLowerCase('da');
  return q
    .toLocaleLowerCase('da')
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** A value that was set, as the log tells it. */
export function entryOf({ key, value, reason, setAt, setByUser }: ParameterValue) {
  const definition = definitionOf(key);
  const name = definition ? `${definition.rule ? `${definition.rule}: ` : ''}${definition.spec.label}` : key;
  const shown = definition ? formatParameter(definition.spec, value) : value;
  return { when: shortDateTime(setAt), who: setByUser?.name ?? 'Systemet', what: `${name}: ${shown}`, quote: reason };
}
