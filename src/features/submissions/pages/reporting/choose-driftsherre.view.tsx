import type { Who } from '../../../../domain/access/roles.js';
import { Button } from '../../../../web/ui/button.js';
import { EmptyState } from '../../../../web/ui/empty-state.js';
import { PageHead } from '../../../../web/ui/page-head.js';
import { Select } from '../../../../web/ui/select.js';
import type { Organisation } from '../../../organisations/organisation.entity.js';
import { ReportingPage } from '../reporting-page.view.js';

interface ChooseDriftsherreProps {
  who: Who;
  year: number;
  organisations: readonly Organisation[];
}

/** Who reports for several driftsherrer, or for all, says which one. */
export const ChooseDriftsherre = ({ who, year, organisations }: ChooseDriftsherreProps) => (
  <ReportingPage who={who} title="Vælg driftsherre" wide={false}>
    <PageHead eyebrow={`Takster ${year}`} title="Hvilken driftsherre gælder det?" />
    <div class="box">
      <form method="get" action={`/indberetning/${year}`} class="form-stack">
        <Select
          name="driftsherre"
          label="Driftsherre"
          placeholder="Vælg driftsherre"
          options={organisations.map(({ code, name }) => ({ value: String(code), label: name }))}
        />
        <div class="form-actions">
          <Button icon="arrow-forward">Fortsæt</Button>
        </div>
      </form>
    </div>
  </ReportingPage>
);

/** Before the first round there is nothing to report for. */
export const NoRound = ({ who }: { who: Who }) => (
  <ReportingPage who={who} title="Ingen runde" wide={false}>
    <EmptyState title="Der er ingen åben runde" icon="calendar-month">
      <p>Sekretariatet giver besked, når taksterne for næste år kan indberettes.</p>
    </EmptyState>
  </ReportingPage>
);
