import { STATES } from '../../../../domain/workflow/states.js';
import { change, shortDateTime, takst } from '../../../../web/format.js';
import { Badge } from '../../../../web/ui/badge.js';
import { Box } from '../../../../web/ui/box.js';
import { DataTable } from '../../../../web/ui/data-table.js';
import { lineName } from '../line-name.js';
import type { ReportedItem } from './reporting.service.js';

/** What was sent back or rejected, with the grounds. */
export const Returned = ({ items }: { items: readonly ReportedItem[] }) => {
  const returned = items.filter(({ item }) => item.state === 'sent_back' || item.state === 'rejected');
  if (returned.length === 0) return null;
  return (
    <Box
      id="tilbage"
      title={returned.length === 1 ? '1 takst er kommet tilbage' : `${returned.length} takster er kommet tilbage`}
    >
      <p>
        {returned.every(({ item }) => item.kind === 'revision' && item.state === 'rejected')
          ? 'FU har afvist ændringen. Den takst, der er i kraft, gælder fortsat.'
          : 'Ret tallene eller forklaringen, og upload igen. Det, du ikke ændrer, beholder sin behandling.'}
      </p>
      <ItemTable caption="Takster, der er kommet tilbage" items={returned} />
    </Box>
  );
};

/** The state of each takst, with the latest decision and its grounds. */
export const ItemTable = ({ caption, items }: { caption: string; items: readonly ReportedItem[] }) => (
  <DataTable
    caption={caption}
    rows={items}
    columns={[
      { label: 'Takst', rowHeader: true, cell: ({ item }) => lineName(item.line) },
      { label: 'Kr.', numeric: true, cell: ({ item }) => takst(item.line.takst) },
      { label: 'Realændring', numeric: true, cell: ({ item }) => change(item.real) },
      {
        label: 'Status',
        cell: ({ item }) => (
          <>
            <Badge tone={STATES[item.state].tone}>{STATES[item.state].label}</Badge>
            {item.inForceId !== null && item.state !== 'approved' && <small>Den, der er i kraft, gælder fortsat</small>}
          </>
        ),
      },
      { label: 'Afgørelse og begrundelse', cell: (reported) => <Grounds {...reported} /> },
    ]}
  />
);

const Grounds = ({ decision }: ReportedItem) =>
  decision ? (
    <>
      {decision.body}, {shortDateTime(decision.decidedAt)}
      {decision.comment && <blockquote>{decision.comment}</blockquote>}
    </>
  ) : (
    <>–</>
  );
