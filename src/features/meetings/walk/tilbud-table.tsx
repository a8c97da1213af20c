import { effectInWords } from '../../../domain/tilbud-changes/effect-in-words.js';
import { CHANGE_KIND_LABELS } from '../../../domain/tilbud-changes/kinds.js';
import { missingIn } from '../../../domain/tilbud-changes/missing-in.js';
import { count } from '../../../web/format.js';
import { ChangeStateBadge, placesChange } from '../../../web/tilbud-change-words.js';
import { Box } from '../../../web/ui/box.js';
import { Button } from '../../../web/ui/button.js';
import { type Column, DataTable } from '../../../web/ui/data-table.js';
import { RowCheckbox } from '../../../web/ui/row-checkbox.js';
import type { TilbudChangeRow } from '../../tilbud-changes/tilbud-change.entity.js';
import { DecideChosen } from './decide-chosen.js';
import { isWaiting, type WalkPoint } from './walk-point.js';

interface TilbudTableProps {
  walk: WalkPoint;
  mayDecide: boolean;
}

/** The ind- and udmeldinger of a point with all that is asked about them in the meeting; decided one by one, or all but some. */
export const TilbudTable = ({ walk, mayDecide }: TilbudTableProps) => {
  const { meeting, point, changes } = walk;
  const open = changes.filter(isWaiting);
  const decides = mayDecide && open.length > 0;
  return (
    <form method="post" action={`/moeder/${meeting.id}/gang/${point.id}/tilbud/valg`}>
      <Box id="tilbud" title={titleOf(changes.length, open.length)}>
        <DataTable
          caption="Ind- og udmeldinger på punktet"
          columns={columnsOf(walk, decides)}
          rows={changes}
          rowId={({ id }) => `tilbud-${id}`}
        />
        {decides && <DecideChosen />}
      </Box>
    </form>
  );
};

function titleOf(all: number, open: number): string {
  if (all === 0) return 'Der er ingen ind- eller udmeldinger på punktet';
  const named = count(all, 'ind- eller udmelding', 'ind- og udmeldinger');
  if (open === 0) return `${named}, alle afgjort`;
  return open === all ? `${named} at afgøre` : `${open} af ${named} mangler afgørelse`;
}

function columnsOf({ precedents }: WalkPoint, decides: boolean): Column<TilbudChangeRow>[] {
  const columns: Column<TilbudChangeRow>[] = [
    { label: 'Tilbud', rowHeader: true, cell: (change) => <Named change={change} /> },
    {
      label: 'Ændring',
      cell: (change) => (
        <>
          {CHANGE_KIND_LABELS[change.kind]}
          <small>{effectInWords(change)}</small>
        </>
      ),
    },
    { label: 'Pladser', numeric: true, cell: placesChange },
    { label: 'Begrundelse og indstilling', cell: (change) => <Reasons change={change} /> },
    {
      label: 'Status',
      cell: (change) => (
        <>
          <ChangeStateBadge state={change.state} />
          <Precedents change={change} n={precedents.get(change.id) ?? 0} />
          {decides && isWaiting(change) && (
            <Button name="en" value={String(change.id)} variant="secondary" label={`Afgør ${change.title}`}>
              Afgør
            </Button>
          )}
        </>
      ),
    },
  ];
  const box = (change: TilbudChangeRow) =>
    isWaiting(change) && <RowCheckbox name="item" value={String(change.id)} label={`Kryds: ${change.title}`} />;
  return decides ? [{ label: 'Kryds', cell: box }, ...columns] : columns;
}

const Named = ({ change: { id, title, driftsherreRow } }: { change: TilbudChangeRow }) => (
  <>
    <a href={`/ind-og-udmeldinger/${id}`}>{title || 'Uden navn'}</a>
    <small>{driftsherreRow.shortName}</small>
  </>
);

const Reasons = ({ change }: { change: TilbudChangeRow }) => (
  <span class="explained">
    {change.reason || '–'}
    {change.recommendation && (
      <>
        <br />
        <b>Indstilling:</b> {change.recommendation}
      </>
    )}
    {isWaiting(change) &&
      missingIn(change).map(({ message }) => (
        <>
          <br />
          <b>Kan ikke godkendes endnu:</b> {message}
        </>
      ))}
  </span>
);

/** They stand on the page of the request, with their grounds. */
const Precedents = ({ change: { id, title }, n }: { change: TilbudChangeRow; n: number }) =>
  n === 0 ? null : (
    <small>
      <a href={`/ind-og-udmeldinger/${id}#foer`} aria-label={`Afgjort før af samme slags som ${title}`}>
        {count(n, 'tidligere afgørelse', 'tidligere afgørelser')}
      </a>
    </small>
  );
