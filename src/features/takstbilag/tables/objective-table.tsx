import type { ObjectiveFinancing } from '../../../domain/takstbilag/model-sections.js';
import { number } from '../../../web/format.js';
import { DataTable } from '../../../web/ui/data-table.js';

/** A budget that is paid by population, and what each pays of it. */
export const ObjectiveTable = ({ financing }: { financing: ObjectiveFinancing }) => {
  const { party, tilbud, budget, populationBasis, shares, takstAlso } = financing;
  const counted = populationBasis === 'alle' ? 'alle indbyggere' : 'indbyggere på 0-17 år';
  return (
    <>
      <h3>{tilbud}</h3>
      <p>
        {`${party.name}. Budget ${number(budget)} kr., fordelt efter ${counted}.`}
        {takstAlso && ' Tilbuddet har også en takst.'}
      </p>
      <DataTable
        caption={`Andele af budgettet for ${tilbud}`}
        rows={shares}
        columns={[
          { label: 'Betales af', rowHeader: true, cell: (share) => share.party.name },
          { label: 'Indbyggere', numeric: true, cell: ({ population }) => number(population) },
          { label: 'Andel, kr.', numeric: true, cell: ({ share }) => number(share) },
        ]}
      />
    </>
  );
};
