import { ruleOf } from '../../../domain/rules/index.js';
import { ITEM_KIND_NAMES, ITEM_KINDS } from '../../../domain/workflow/item-kinds.js';
import { STATES } from '../../../domain/workflow/states.js';
import { count } from '../../../web/format.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { DecideForm } from '../../../web/ui/decision.js';
import { EmptyState } from '../../../web/ui/empty-state.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { type Filter, Filters } from '../../../web/ui/filters.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { Pagination } from '../../../web/ui/pagination.js';
import { ItemPanel, type PanelProps } from '../case/item-panel.js';
import { CHANGE_FILTERS } from '../items-query.js';
import { ItemGrid } from './item-grid.js';
import { filterValues, reviewHref } from './review-address.js';
import type { ReviewPage } from './review-page.service.js';
import { SearchField } from './search-field.js';

interface ReviewProps {
  shell: Shell;
  data: ReviewPage;
  bulk: readonly { action: string; label: string }[];
}

/** Gennemgang: the cases to the left, the open one to the right. */
export const ReviewView = ({ shell, data, bulk }: ReviewProps) => {
  const { page, rows, panel, query } = data;
  return (
    <Layout {...shell} title={`Gennemgang ${page.year}`} active="/gennemgang" wide>
      <div class="review">
        <PageHead
          title={`${data.onlyApproved ? 'Godkendte takster' : 'Takster til gennemgang'} ${page.year}`}
          lead={data.onlyApproved ? 'Vælg en takst, og se, hvad den bygger på.' : lead(data)}
          actions={
            <>
              <SearchField query={query} />
              <Filters action="/gennemgang" filters={filters(data)} keep={kept(query)} />
            </>
          }
        />
        {rows.length === 0 ? (
          <Nothing data={data} />
        ) : (
          <div class="review-list">
            <ItemGrid year={page.year} rows={rows} open={panel?.case.item.id ?? null} query={query} bulk={bulk} />
            <Pagination
              page={page.page}
              pages={Math.ceil(page.total / page.size)}
              href={(number) => reviewHref({ ...query, page: number })}
            />
          </div>
        )}
        <DecideForm action="/gennemgang/afgoerelse" target="#panel" hidden={filterValues(withoutMeeting(query))} />
        <aside id="panel" class="panel" aria-label="Valgt takst">
          {panel && <ItemPanel {...panel} />}
        </aside>
      </div>
    </Layout>
  );
};

/** One case as a page of its own: without JavaScript, and where something was wrong with what was sent. */
export const CaseView = ({ shell, panel }: { shell: Shell; panel: PanelProps }) => (
  <Layout {...shell} title={panel.case.item.line.tilbudName ?? 'Takst'} active="/gennemgang" wide>
    <p>
      <a href={reviewHref(panel.query, panel.case.item.id)}>Til alle takster i gennemgangen</a>
    </p>
    <h1 class="sr-only">{`Takst ${panel.case.item.year}: ${panel.case.item.line.tilbudName}`}</h1>
    {panel.error && (
      <ErrorSummary title="Afgørelsen er ikke registreret" entries={[{ text: panel.error, href: '#comment' }]} />
    )}
    {panel.meetingError && (
      <ErrorSummary title="Afgørelsen er ikke registreret" entries={[{ text: panel.meetingError, href: '#meeting' }]} />
    )}
    {panel.recommendationError && (
      <ErrorSummary
        title="Indstillingen er ikke gemt"
        entries={[{ text: panel.recommendationError, href: '#indstilling' }]}
      />
    )}
    {panel.questionError && (
      <ErrorSummary title="Spørgsmålet er ikke sendt" entries={[{ text: panel.questionError, href: '#spoergsmaal' }]} />
    )}
    {panel.noteError && (
      <ErrorSummary title="Noten er ikke gemt" entries={[{ text: panel.noteError, href: '#note' }]} />
    )}
    <DecideForm action="/gennemgang/afgoerelse" target="#panel" hidden={filterValues(withoutMeeting(panel.query))} />
    <div id="panel" class="panel panel-page">
      <ItemPanel {...panel} />
    </div>
  </Layout>
);

/** The meeting is a field of the panel. */
const withoutMeeting = <Query extends object>(query: Query): Query => ({ ...query, meeting: undefined });

const kept = (query: ReviewPage['query']): Record<string, string> => {
  const { sort, q, meeting } = filterValues(query);
  return Object.fromEntries(Object.entries({ sort, q, meeting }).filter(([, value]) => value)) as Record<
    string,
    string
  >;
};

function lead({ states, page, awaiting }: ReviewPage): string {
  const total = [...states.values()].reduce((sum, n) => sum + n, 0);
  const waiting = (states.get('in_fu') ?? 0) + (states.get('delegated') ?? 0);
  const parts = [
    page.total === total
      ? count(total, 'takst', 'takster')
      : `${page.total} af ${count(total, 'takst', 'takster')} vises`,
    `${waiting} afventer FU`,
    `${states.get('in_das') ?? 0} sendt til DAS`,
    `${states.get('approved') ?? 0} godkendt`,
    ...(awaiting > 0 ? [`${awaiting} venter på bekræftelse`] : []),
  ];
  return parts.join(' · ');
}

const ALL = { value: '', label: 'Alle' };

function filters({ query, page, years, driftsherrer, paragraffer, rules, states, awaiting }: ReviewPage): Filter[] {
  return [
    {
      name: 'year',
      label: 'Takstår',
      value: String(page.year),
      options: years.map((year) => ({ value: String(year), label: String(year) })),
    },
    {
      name: 'driftsherre',
      label: 'Driftsherre',
      value: String(query.driftsherre ?? ''),
      options: [ALL, ...driftsherrer.map(({ code, shortName }) => ({ value: String(code), label: shortName }))],
    },
    {
      name: 'paragraf',
      label: 'Paragraf',
      value: query.paragraf ?? '',
      options: [ALL, ...paragraffer.map((value) => ({ value, label: value }))],
    },
    { name: 'state', label: 'Status', value: query.state ?? '', options: stateOptions(states, awaiting) },
    {
      name: 'kind',
      label: 'Slags',
      value: query.kind ?? '',
      options: [ALL, ...ITEM_KIND_NAMES.map((value) => ({ value, label: ITEM_KINDS[value].label }))],
    },
    {
      name: 'rule',
      label: 'Markeret af',
      value: query.rule ?? '',
      options: [ALL, ...rules.map((id) => ({ value: id, label: `${id} ${ruleOf(id)?.title ?? ''}` }))],
    },
    {
      name: 'change',
      label: 'Reel ændring',
      value: query.change ?? '',
      options: [ALL, ...CHANGE_FILTERS.map((value) => ({ value, label: `Over ${value} %` }))],
    },
  ];
}

/** Whose turn it is, then the single states, each with how many there are. */
function stateOptions(states: ReviewPage['states'], awaiting: number): Filter['options'] {
  const single = Object.entries(STATES).map(([value, { label }]) => ({
    value,
    label: `${label} (${states.get(value as keyof typeof STATES) ?? 0})`,
  }));
  return [
    { value: 'all', label: 'Alle' },
    { value: 'fu', label: 'Afventer FU' },
    { value: 'das', label: 'Afventer DAS' },
    { value: 'driftsherre', label: 'Hos driftsherren' },
    { value: 'confirm', label: `Venter på bekræftelse (${awaiting})` },
    ...single,
  ];
}

const Nothing = ({ data: { states, onlyApproved, query } }: { data: ReviewPage }) => (
  <div class="review-grid">
    <EmptyState
      title={
        states.size === 0
          ? onlyApproved
            ? 'Ingen takster er godkendt endnu'
            : 'Ingen takster er indsendt endnu'
          : 'Ingen takster passer til filtrene'
      }
      icon="checklist"
    >
      {states.size > 0 && (
        <p>
          <a href={reviewHref({ ...(query.year && { year: query.year }), state: 'all' })}>Vis alle takster</a>
        </p>
      )}
    </EmptyState>
  </div>
);
