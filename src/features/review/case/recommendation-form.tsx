import { Button } from '../../../web/ui/button.js';
import { HiddenFields } from '../../../web/ui/confirm.js';
import { TextArea } from '../../../web/ui/text-area.js';
import { filterValues } from '../list/review-address.js';
import type { PanelProps } from './item-panel.js';

/** The secretariat's indstilling, which FU and DAS see. */
export const RecommendationFields = ({
  case: { item, recommendation },
  query,
  typed,
  recommendationError,
}: PanelProps) => (
  <section class="full">
    <form method="post" action={`/gennemgang/${item.id}/indstilling`} class="recommendation">
      <HiddenFields values={filterValues(query)} />
      <TextArea
        name="indstilling"
        label="Sekretariatets indstilling"
        hint="Ses af FU og DAS."
        optional
        rows={2}
        value={typed?.recommendation ?? recommendation ?? ''}
        error={recommendationError}
        draft={`indstilling-${item.id}`}
      />
      <Button variant="secondary" icon="save">
        Gem indstilling
      </Button>
    </form>
  </section>
);
