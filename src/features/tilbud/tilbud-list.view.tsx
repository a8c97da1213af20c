import type { TilbudInVifte } from '../../domain/tilbud-changes/vifte.js';
import { count, dayInWords, number } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Badge } from '../../web/ui/badge.js';
import { Button, ButtonLink } from '../../web/ui/button.js';
import { DataTable } from '../../web/ui/data-table.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { PageHead } from '../../web/ui/page-head.js';
import { Options } from '../../web/ui/select.js';
import type { ListedTilbud, TilbudFilter } from './tilbud-list.service.js';

interface TilbudListProps {
  shell: Shell;
  /** The year whose takster are counted. */
  year: number | null;
  tilbud: readonly ListedTilbud[];
  organisations: readonly { code: number; shortName: string }[];
  filter: TilbudFilter;
}

export const TilbudListView = ({ shell, year, tilbud, organisations, filter }: TilbudListProps) => (
  <Layout {...shell} title="Tilbudsvifte" active="/tilbudsvifte" wide>
    <PageHead
      title="Tilbudsvifte"
      lead={`${count(tilbud.length, 'tilbud')} vises. Kategori 1 bruges kun af driftsherren selv, 2 af én eller få andre, 3 af mange.`}
      actions={
        <>
          <ButtonLink href="/ind-og-udmeldinger">Ind- og udmeldinger</ButtonLink>
          <ButtonLink href="/ind-og-udmeldinger/afgoerelser">Tidligere afgørelser</ButtonLink>
        </>
      }
    />
    <form class="filters search-row" method="get" action="/tilbudsvifte">
      <label>
        <span>Driftsherre</span>
        <select name="driftsherre" class="form-select">
          <option value="">Alle</option>
          <Options
            options={organisations.map(({ code, shortName }) => ({ value: String(code), label: shortName }))}
            value={filter.driftsherre === undefined ? '' : String(filter.driftsherre)}
          />
        </select>
      </label>
      <label class="search-field">
        <span>Søg på navn eller Tilbudsportal-ID</span>
        <input class="form-input" type="search" name="q" value={filter.q} maxLength={100} />
      </label>
      <Button variant="secondary" icon="search">
        Vis
      </Button>
    </form>
    {tilbud.length === 0 ? (
      <EmptyState title="Ingen tilbud passer til søgningen" />
    ) : (
      <DataTable
        caption="Tilbud efter driftsherre og navn"
        rows={tilbud}
        columns={[
          {
            label: 'Tilbud',
            rowHeader: true,
            cell: ({ tilbud: { id, name } }) => <a href={`/tilbudsvifte/${id}`}>{name}</a>,
          },
          { label: 'Driftsherre', cell: ({ driftsherre }) => driftsherre.shortName },
          { label: 'Tilbudsportal-ID', cell: ({ tilbud: { portalId } }) => portalId ?? '–' },
          { label: 'Kategori', numeric: true, cell: ({ tilbud: { category } }) => category },
          { label: 'Paragraf', cell: ({ tilbud: { paragraffer } }) => paragraffer.join(', ') || '–' },
          { label: 'Pladser', numeric: true, cell: ({ tilbud }) => placesInWords(tilbud.places) },
          { label: 'Status', cell: ({ tilbud: one }) => <TilbudState tilbud={one} /> },
          {
            label: year === null ? 'Takster' : `Takster ${year}`,
            numeric: true,
            cell: ({ takster }) => number(takster),
          },
        ]}
      />
    )}
  </Layout>
);

export const TilbudState = ({ tilbud: { closedOn, included } }: { tilbud: TilbudInVifte }) => {
  if (closedOn) return <Badge tone="neutral">Lukket {dayInWords(closedOn)}</Badge>;
  return included ? <Badge tone="success">Åbent</Badge> : <Badge tone="warning">Ikke omfattet</Badge>;
};

/** Halves are shown where there are any. */
export const placesInWords = (places: string | null): string =>
  places === null ? '–' : number(places, /\.\d*[1-9]/.test(places) ? 1 : 0);
