import { type FieldFault, summaryOf } from '../../web/field-fault.js';
import { kr, number } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Box } from '../../web/ui/box.js';
import { DataTable } from '../../web/ui/data-table.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { ErrorSummary } from '../../web/ui/error-summary.js';
import { PageHead } from '../../web/ui/page-head.js';
import type { Organisation } from '../organisations/organisation.entity.js';
import { BudgetFields } from './objective-fields.js';
import type { ObjectiveEntry } from './objective-financing.service.js';
import type { TypedBudget } from './objective-setting.service.js';
import type { PopulationRow } from './population.entity.js';
import { PopulationFields } from './population-fields.js';
import type { TypedPopulation } from './typed-populations.js';

export interface ObjectiveProps {
  shell: Shell;
  year: number;
  years: readonly number[];
  entries: readonly ObjectiveEntry[];
  populations: readonly PopulationRow[];
  organisations: readonly Organisation[];
  mayWrite: boolean;
  /** What was typed and is wrong. */
  typed?: TypedBudget;
  typedPopulations?: readonly TypedPopulation[];
  faults: readonly FieldFault[];
}

export const BASIS_LABELS = { '0-17': '0-17-årige', alle: 'alle indbyggere' } as const;

export const ObjectiveView = (props: ObjectiveProps) => {
  const { shell, year, years, entries, populations, mayWrite, faults } = props;
  return (
    <Layout
      {...shell}
      title={`${faults.length > 0 ? 'Fejl: ' : ''}Objektiv finansiering ${year}`}
      active="/objektiv-finansiering"
    >
      <PageHead
        title={`Objektiv finansiering ${year}`}
        lead="Det, kommunerne betaler til fælles tilbud efter indbyggertal. Andelene er i hele kroner og giver tilsammen hele budgettet."
      />
      {faults.length > 0 && <ErrorSummary title="Intet er gemt. Ret felterne her:" entries={summaryOf(faults)} />}
      {entries.length === 0 ? (
        <EmptyState title={`Ingen tilbud betales objektivt i ${year}`} />
      ) : (
        entries.map((entry) => <Entry entry={entry} {...props} />)
      )}
      {mayWrite && <BudgetFields {...props} />}
      {mayWrite ? <PopulationFields {...props} /> : <Populations populations={populations} year={year} />}
      <Box id="aar" title="Andre år">
        <ul class="plain-list">
          {years
            .filter((one) => one !== year)
            .map((one) => (
              <li>
                <a href={`/objektiv-finansiering/${one}`}>Objektiv finansiering {one}</a>
              </li>
            ))}
        </ul>
      </Box>
    </Layout>
  );
};

const Entry = ({ entry, organisations }: { entry: ObjectiveEntry } & Pick<ObjectiveProps, 'organisations'>) => (
  <Box id={`budget-${entry.id}`} title={entry.tilbud}>
    <p>
      {entry.driftsherreName}. Budget: <b>{kr(entry.budget)}</b>, betalt efter {BASIS_LABELS[entry.basis]}.
    </p>
    <p class="weak">Begrundelse: {entry.reason}</p>
    {entry.shares.length === 0 ? (
      <p>Andelene vises, når årets indbyggertal er indlæst.</p>
    ) : (
      <DataTable
        caption={`Andele af ${entry.tilbud}`}
        rows={entry.shares}
        columns={[
          {
            label: 'Kommune',
            rowHeader: true,
            cell: ({ party }) => organisations.find(({ code }) => code === party)?.shortName ?? party,
          },
          { label: 'Indbyggere', numeric: true, cell: ({ population }) => number(population) },
          { label: 'Andel', numeric: true, cell: ({ share }) => kr(share) },
        ]}
      />
    )}
  </Box>
);

const Populations = ({ populations, year }: Pick<ObjectiveProps, 'populations' | 'year'>) => (
  <Box id="indbyggertal" title={`Indbyggertal ${year}`}>
    {populations.length === 0 ? (
      <p>Årets indbyggertal er ikke indlæst endnu.</p>
    ) : (
      <DataTable
        caption={`Indbyggertal ${year}`}
        rows={populations}
        columns={[
          { label: 'Kommune', rowHeader: true, cell: ({ municipalityRow }) => municipalityRow.shortName },
          { label: '0-17-årige', numeric: true, cell: ({ children }) => number(children) },
          { label: 'Alle', numeric: true, cell: ({ all }) => number(all) },
        ]}
      />
    )}
  </Box>
);
