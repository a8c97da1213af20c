import { isRevision } from '../../../domain/meeting/proposed-points.js';
import { ydelseOf } from '../../../domain/takst-words.js';
import { doneAndHow } from '../../../domain/workflow/done-text.js';
import { change, count, takst } from '../../../web/format.js';
import { Box } from '../../../web/ui/box.js';
import { Button } from '../../../web/ui/button.js';
import { type Column, DataTable } from '../../../web/ui/data-table.js';
import { Delta } from '../../../web/ui/heat.js';
import { RowCheckbox } from '../../../web/ui/row-checkbox.js';
import { StateBadge } from '../../../web/ui/state-badge.js';
import type { Decision } from '../../review/decision.entity.js';
import type { Item } from '../../review/item.entity.js';
import type { ToldProposal } from '../../review/proposals/proposals.service.js';
import { DecideChosen } from './decide-chosen.js';
import { isUndecided, type WalkPoint } from './walk-point.js';

interface PointTableProps {
  walk: WalkPoint;
  mayDecide: boolean;
}

/** The takster of a point with all that is asked about them in the meeting; decided one by one, or all but some. */
export const PointTable = ({ walk, mayDecide }: PointTableProps) => {
  const { meeting, point, items } = walk;
  const open = items.filter((item) => isUndecided(item, meeting.body));
  const decides = mayDecide && open.length > 0;
  return (
    <form method="post" action={`/moeder/${meeting.id}/gang/${point.id}/valg`}>
      <Box id="takster" title={titleOf(items.length, open.length)}>
        <DataTable
          caption="Takster på punktet"
          columns={columnsOf(walk, decides)}
          rows={items}
          rowId={({ id }) => `takst-${id}`}
        />
        {decides && <DecideChosen />}
      </Box>
    </form>
  );
};

function titleOf(all: number, open: number): string {
  if (all === 0) return 'Der er ingen takster på punktet';
  if (open === 0) return `${count(all, 'takst', 'takster')}, alle afgjort`;
  return open === all
    ? `${count(all, 'takst', 'takster')} at afgøre`
    : `${open} af ${count(all, 'takst', 'takster')} mangler afgørelse`;
}

function columnsOf({ meeting, point, decided, waiting, papers }: WalkPoint, decides: boolean): Column<Item>[] {
  const { year, body, id } = meeting;
  const columns: Column<Item>[] = [
    {
      label: 'Tilbud',
      rowHeader: true,
      cell: (item) => (
        <>
          <a href={`/gennemgang/${item.id}?year=${year}&state=all&meeting=${id}`}>{item.line.tilbudName}</a>
          <small>
            {item.line.paragraf} · {ydelseOf(item.line)}
          </small>
        </>
      ),
    },
    { label: `Takst ${year - 1}`, numeric: true, cell: ({ line }) => takst(line.previousTakst) },
    ...(isRevision(point.key) ? [inForceColumn(papers)] : []),
    {
      label: isRevision(point.key) ? 'Ny takst' : `Takst ${year}`,
      numeric: true,
      cell: ({ line }) => takst(line.takst),
    },
    { label: 'Reelt', numeric: true, cell: (item) => <Moved item={item} /> },
    { label: 'Forklaring og indstilling', cell: (item) => <Explained item={item} /> },
    {
      label: 'Status',
      cell: (item) => (
        <Standing
          item={item}
          decision={decided.get(item.id)}
          waiting={waiting.get(item.id)}
          decides={decides && isUndecided(item, body)}
        />
      ),
    },
  ];
  const box = (item: Item) =>
    isUndecided(item, body) && <RowCheckbox name="item" value={String(item.id)} label={`Kryds: ${nameOf(item)}`} />;
  return decides ? [{ label: 'Kryds', cell: box }, ...columns] : columns;
}

/** What a takst of a revision replaces. */
function inForceColumn({ annexes }: WalkPoint['papers']): Column<Item> {
  const rows = annexes.flatMap(({ revisions }) => revisions.flatMap(({ overview }) => overview.rows));
  const inForce = new Map(rows.map((row) => [row.lineKey, row.inForce]));
  return { label: 'I kraft', numeric: true, cell: ({ lineKey }) => takst(inForce.get(lineKey)) };
}

interface StandingProps {
  item: Item;
  decision: Decision | undefined;
  waiting: ToldProposal | undefined;
  decides: boolean;
}

/** What was decided in the meeting, or where it stands and the way to decide on it alone. */
const Standing = ({ item, decision, waiting, decides }: StandingProps) => (
  <>
    {decision ? doneAndHow(decision) : <StateBadge state={item.state} short />}
    {waiting && (
      <small>
        {waiting.label} af {waiting.by} venter på bekræftelse
      </small>
    )}
    {decides && (
      <Button name="en" value={String(item.id)} variant="secondary" label={`Afgør ${nameOf(item)}`}>
        Afgør
      </Button>
    )}
  </>
);

const Moved = ({ item: { real, nominal } }: { item: Item }) =>
  real ? (
    <>
      <Delta value={real} />
      <small>nominelt {change(nominal)}</small>
    </>
  ) : (
    <>Ny</>
  );

const Explained = ({ item: { explanation, recommendation } }: { item: Item }) => (
  <span class="explained">
    {explanation?.text ?? '–'}
    {recommendation && (
      <>
        <br />
        <b>Indstilling:</b> {recommendation}
      </>
    )}
  </span>
);

const nameOf = ({ line }: Item): string => `${line.tilbudName}, ${ydelseOf(line)}`;
