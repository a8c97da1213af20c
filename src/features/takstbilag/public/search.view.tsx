import { may } from '../../../domain/access/policy.js';
import type { Who } from '../../../domain/access/roles.js';
import { count, date } from '../../../web/format.js';
import { Layout } from '../../../web/layout/layout.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Box } from '../../../web/ui/box.js';
import { EmptyState } from '../../../web/ui/empty-state.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { Pagination } from '../../../web/ui/pagination.js';
import { editionHref, PUBLIC, WORK, yearHref } from '../addresses.js';
import { Downloads } from '../downloads.js';
import type { EditionEntry } from '../edition/editions.service.js';
import type { FileOffer } from '../files/edition-download.service.js';
import { dayText, TakstTable } from '../tables/takst-table.js';
import type { PublicQuery } from './public-query.js';
import { type SearchChoices, SearchForm } from './search-form.js';
import type { SearchResult } from './takst-search.service.js';

export interface SearchPageProps {
  who: Who | null;
  query: PublicQuery;
  result: SearchResult;
  choices: SearchChoices;
  /** The newest published edition of each year, newest first. */
  years: readonly EditionEntry[];
  /** Of the edition that is searched. */
  files: readonly FileOffer[];
  /** Takster of the year that are not decided, and so not found. */
  awaiting: number;
  /** Where nothing is found: other takstår that have something. */
  elsewhere: readonly { year: number; total: number }[];
}

/** The front page for anyone: what is published, searched. */
export const SearchView = ({ who, query, result, choices, years, files, awaiting, elsewhere }: SearchPageProps) => {
  const { found } = result;
  const title = found ? `Takstbilag ${found.year}` : 'Takstbilag';
  return (
    <Layout {...shellOf(who)} title={title} active={PUBLIC} wide>
      <PageHead
        title={title}
        lead={found ? <EditionLine edition={found.edition} /> : 'Takster for sociale tilbud i Nordjylland.'}
        actions={found && <Downloads edition={found.edition} files={files} />}
      />
      {years.length > 0 && <SearchForm query={query} choices={choices} year={found?.year} />}
      <div class="boxes">
        <Results {...{ query, result, awaiting, elsewhere }} />
        {years.length > 0 && <Years years={years} />}
      </div>
      {may('takstbilag.read-draft', {}, who).allowed && (
        <p>
          <a href={WORK}>Til arbejdet med takstbilaget (kladder og status)</a>
        </p>
      )}
    </Layout>
  );
};

const EditionLine = ({ edition }: { edition: EditionEntry }) => (
  <>
    Takster for sociale tilbud i Nordjylland.{' '}
    <a href={editionHref(edition.year, edition.number)}>{`Udgave ${edition.number}`}</a>
    {edition.publishedAt && `, offentliggjort ${date(edition.publishedAt)}.`}
    {edition.note && ` ${edition.note}`}
  </>
);

type ResultsProps = Pick<SearchPageProps, 'query' | 'result' | 'awaiting' | 'elsewhere'>;

const Results = ({ query, result, awaiting, elsewhere }: ResultsProps) => {
  const { found, items, total, page, size } = result;
  if (!found) return <EmptyState title={noneText(query)} icon="calendar-month" />;
  return (
    <Box id="takster" title={foundText(total, query.dato)}>
      {items.length > 0 ? (
        <TakstTable caption="Takster, der passer med søgningen" year={found.year} takster={items} linked />
      ) : (
        <EmptyState title="Ingen godkendte takster passer med søgningen" icon="search">
          {elsewhere.length > 0 ? (
            <Elsewhere query={query} elsewhere={elsewhere} />
          ) : (
            'Prøv med færre ord eller en del af et ord, eller vælg et andet takstår.'
          )}
        </EmptyState>
      )}
      <Pagination page={page} pages={Math.ceil(total / size)} href={(side) => searchHref({ ...query, side })} />
      {awaiting > 0 && (
        <p>
          <a href={`${editionHref(found.year, found.edition.number)}#afventer`}>
            {`${count(awaiting, 'takst', 'takster')} afventer afgørelse`}
          </a>{' '}
          og er ikke med i søgningen.
        </p>
      )}
    </Box>
  );
};

/** A closed tilbud, or one that was not there yet. */
const Elsewhere = ({ query, elsewhere }: Pick<SearchPageProps, 'query' | 'elsewhere'>) => (
  <>
    {'Der er i stedet fundet '}
    {elsewhere.map(({ year, total }, index) => (
      <>
        {index > 0 && ' og '}
        <a href={searchHref({ ...query, aar: year, dato: undefined, side: undefined })}>
          {`${count(total, 'takst', 'takster')} i takstbilag ${year}`}
        </a>
      </>
    ))}
    .
  </>
);

const foundText = (total: number, day: string | undefined): string =>
  `${count(total, 'takst', 'takster')}${day ? ` gældende den ${dayText(day)}` : ''}`;

const noneText = ({ aar, dato }: PublicQuery): string => {
  const year = dato?.slice(0, 4) ?? aar;
  return year
    ? `Der er ikke offentliggjort et takstbilag for ${year}`
    : 'Der er ikke offentliggjort et takstbilag endnu';
};

const searchHref = (query: { [name in keyof PublicQuery]: PublicQuery[name] | undefined }): string => {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return `${PUBLIC}?${new URLSearchParams(given)}`;
};

const Years = ({ years }: Pick<SearchPageProps, 'years'>) => (
  <Box id="udgaver" title="Takstår og udgaver">
    <ul class="plain-list">
      {years.map(({ year, number, publishedAt }) => (
        <li>
          <a href={yearHref(year)}>{`Takstbilag ${year}`}</a>
          {`: udgave ${number}${publishedAt ? `, offentliggjort ${date(publishedAt)}` : ''}`}
        </li>
      ))}
    </ul>
  </Box>
);
