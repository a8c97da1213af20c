import { Layout, type Shell } from '../../../web/layout/layout.js';
import { ButtonLink } from '../../../web/ui/button.js';
import { EmptyState } from '../../../web/ui/empty-state.js';
import { PageHead } from '../../../web/ui/page-head.js';

/** The first page of a house without rounds: what to begin with. */
export const NoRoundView = ({ shell, mayOpen }: { shell: Shell; mayOpen: boolean }) => (
  <Layout {...shell} title="Overblik" active="/overblik">
    <PageHead title="Overblik" />
    <EmptyState title="Der er endnu ingen takstrunde">
      {mayOpen ? (
        <div class="form-actions">
          <ButtonLink href="/import">Importér sidste års takstbilag</ButtonLink>
          <ButtonLink href="/runder/ny">Ny runde</ButtonLink>
        </div>
      ) : (
        'Overblikket vises her, når sekretariatet har åbnet en runde.'
      )}
    </EmptyState>
  </Layout>
);
