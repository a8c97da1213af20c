import type { TilbudChangeEntry } from '../../../domain/takstbilag/model-sections.js';
import { number } from '../../../web/format.js';
import { DataTable } from '../../../web/ui/data-table.js';
import { dayText } from './takst-table.js';

/** The decided ind- og udmeldinger with their grounds. */
export const TilbudChangesTable = ({ entries }: { entries: readonly TilbudChangeEntry[] }) => (
  <DataTable
    caption="Ind- og udmeldinger"
    rows={entries}
    columns={[
      {
        label: 'Tilbud',
        rowHeader: true,
        cell: ({ tilbud, party }) => (
          <>
            {tilbud}
            <small>{party.name}</small>
          </>
        ),
      },
      { label: 'Ændring', cell: ({ kindText }) => kindText },
      { label: 'Gælder fra', cell: ({ effectiveDate }) => (effectiveDate ? dayText(effectiveDate) : '–') },
      { label: 'Pladser før', numeric: true, cell: ({ placesBefore }) => places(placesBefore) },
      { label: 'Pladser efter', numeric: true, cell: ({ placesAfter }) => places(placesAfter) },
      {
        label: 'Afgørelse',
        cell: ({ outcome, meeting, date, grounds }) => (
          <>
            {outcome}
            <small>{`${meeting}, ${dayText(date)}`}</small>
            {grounds && <small>{grounds}</small>}
          </>
        ),
      },
    ]}
  />
);

/** "27", "12,5": places are counted in halves. */
const places = (count: string | null): string => number(count, count?.includes('.') ? 1 : 0);
