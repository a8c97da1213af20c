import { CHANGE_KIND_LABELS, CHANGE_KINDS } from '../../../domain/tilbud-changes/kinds.js';
import { count } from '../../../web/format.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { Button, ButtonLink } from '../../../web/ui/button.js';
import { EmptyState } from '../../../web/ui/empty-state.js';
import { FilterChoice } from '../../../web/ui/filter-choice.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { Pagination } from '../../../web/ui/pagination.js';
import { PrecedentList } from './precedent-list.view.js';
import type { Precedent } from './precedents.service.js';

interface PrecedentsProps {
  shell: Shell;
  precedents: readonly Precedent[];
  years: readonly number[];
  typed: { q: string; art: string; aar: string; afgoerelse: string };
  total: number;
  page: number;
  pages: number;
}

export const PrecedentsView = ({ shell, precedents, years, typed, total, page, pages }: PrecedentsProps) => (
  <Layout {...shell} title="Afgørelser om tilbudsviften" active="/tilbudsvifte">
    <PageHead
      title="Afgørelser om tilbudsviften"
      lead={`${count(total, 'afgørelse', 'afgørelser')}. Se, hvad der er besluttet før, og med hvilken begrundelse.`}
      actions={
        <ButtonLink href="/ind-og-udmeldinger" icon="arrow-back">
          Ind- og udmeldinger
        </ButtonLink>
      }
    />
    <search>
      <form class="filters search-row" method="get" action="/ind-og-udmeldinger/afgoerelser">
        <label class="search-field">
          <span>Søg i navn, begrundelse og afgørelse</span>
          <input class="form-input" type="search" name="q" value={typed.q} maxLength={100} />
        </label>
        <FilterChoice
          name="art"
          label="Ændring"
          value={typed.art}
          options={CHANGE_KINDS.map((one) => ({ value: one, label: CHANGE_KIND_LABELS[one] }))}
        />
        <FilterChoice
          name="aar"
          label="Takstår"
          value={typed.aar}
          options={years.map((one) => ({ value: String(one), label: String(one) }))}
        />
        <FilterChoice
          name="afgoerelse"
          label="Afgørelse"
          value={typed.afgoerelse}
          options={[
            { value: 'approved', label: 'Godkendt' },
            { value: 'refused', label: 'Ikke godkendt' },
          ]}
        />
        <Button variant="secondary" icon="search">
          Søg
        </Button>
      </form>
    </search>
    {precedents.length === 0 ? (
      <EmptyState title="Ingen afgørelser passer til søgningen" />
    ) : (
      <PrecedentList precedents={precedents} />
    )}
    <Pagination
      page={page}
      pages={pages}
      href={(to) => `/ind-og-udmeldinger/afgoerelser?${new URLSearchParams({ ...typed, side: String(to) })}`}
    />
  </Layout>
);
