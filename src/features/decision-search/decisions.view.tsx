import { ydelseOf } from '../../domain/takst-words.js';
import { doneText } from '../../domain/workflow/done-text.js';
import { ownCaseTold } from '../../domain/workflow/own-case.js';
import { BODIES } from '../../domain/workflow/states.js';
import { count, date } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { whereDecided } from '../../web/meeting-name.js';
import { Button } from '../../web/ui/button.js';
import { DataTable } from '../../web/ui/data-table.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { FilterChoice } from '../../web/ui/filter-choice.js';
import { PageHead } from '../../web/ui/page-head.js';
import { Pagination } from '../../web/ui/pagination.js';
import type { Option } from '../../web/ui/select.js';
import { mandateGiven } from '../mandates/mandate.entity.js';
import type { Organisation } from '../organisations/organisation.entity.js';
import type { Decision } from '../review/decision.entity.js';
import type { DecisionsPage } from './decision-search.service.js';
import { type DecisionsQuery, OUTCOMES } from './decisions-query.js';

interface DecisionsProps {
  shell: Shell;
  found: DecisionsPage;
  query: DecisionsQuery;
  years: readonly number[];
  organisations: readonly Organisation[];
}

/** What FU and DAS have decided, to be searched. */
export const DecisionsView = ({ shell, found, query, years, organisations }: DecisionsProps) => (
  <Layout {...shell} title="Beslutninger" active="/beslutninger" wide>
    <PageHead
      title="Beslutninger"
      lead={`${count(found.total, 'beslutning', 'beslutninger')} i FU og DAS. Se, hvordan det samme er afgjort før, og med hvilken begrundelse.`}
    />
    <search>
      <form class="filters search-row" method="get" action="/beslutninger">
        <label class="search-field">
          <span>Søg i tilbud og begrundelse</span>
          <input class="form-input" type="search" name="q" value={query.q} maxLength={100} />
        </label>
        <FilterChoice name="year" label="Takstår" value={query.year} options={years.map(asOption)} />
        <FilterChoice
          name="driftsherre"
          label="Driftsherre"
          value={query.driftsherre}
          options={organisations.map(({ code, shortName }) => ({ value: String(code), label: shortName }))}
        />
        <FilterChoice name="body" label="Besluttet af" value={query.body} options={BODIES.map(asOption)} />
        <FilterChoice
          name="outcome"
          label="Afgørelse"
          value={query.outcome}
          options={Object.entries(OUTCOMES).map(([value, label]) => ({ value, label }))}
        />
        <Button variant="secondary" icon="search">
          Søg
        </Button>
      </form>
    </search>
    {found.decisions.length === 0 ? (
      <EmptyState title="Ingen beslutninger passer til søgningen" />
    ) : (
      <DecisionTable decisions={found.decisions} />
    )}
    <Pagination page={found.page} pages={Math.ceil(found.total / found.size)} href={(page) => addressOf(query, page)} />
  </Layout>
);

const DecisionTable = ({ decisions }: Pick<DecisionsPage, 'decisions'>) => (
  <DataTable
    caption="Beslutninger, nyeste først"
    rows={decisions}
    columns={[
      { label: 'Takst', rowHeader: true, cell: Takst },
      { label: 'Afgørelse', cell: Outcome },
      { label: 'Begrundelse', cell: ({ comment }) => comment ?? '–' },
      { label: 'Registreret', cell: ({ decidedAt }) => <span class="nowrap">{date(decidedAt)}</span> },
    ]}
  />
);

const Takst = ({ item: { id, year, line, organisationRow } }: Decision) => (
  <>
    <a href={`/gennemgang/${id}`}>{line.tilbudName}</a>
    <small>
      {year} · {organisationRow.shortName} · {line.paragraf} · {ydelseOf(line)}
    </small>
  </>
);

/** With where it was made, and the mandate it was made under. */
const Outcome = (decision: Decision) => (
  <>
    <span class="nowrap">{doneText(decision)}</span>
    <small>{whereDecided(decision)}</small>
    <OwnCase {...decision} />
    {decision.body === 'FU' && decision.mandate && (
      <small>
        <a href={`/mandater/${decision.mandate.id}`}>Mandat {mandateGiven(decision.mandate)}</a>
      </small>
    )}
  </>
);

const OwnCase = (decision: Decision) => {
  const how = ownCaseTold(decision);
  return how && <small>{how}</small>;
};

const asOption = (value: string | number): Option => ({ value: String(value), label: String(value) });

function addressOf({ page: _, size: __, ...chosen }: DecisionsQuery, page: number): string {
  const kept = Object.entries(chosen).filter(([, value]) => value !== undefined);
  return `/beslutninger?${new URLSearchParams([...kept.map(([name, value]): [string, string] => [name, String(value)]), ['page', String(page)]])}`;
}
