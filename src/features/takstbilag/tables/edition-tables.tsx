import type { AwaitingTakst, ChangeEntry, DecisionEntry, TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Correction } from '../../../domain/takstbilag/model-sections.js';
import { change, count, number, takst } from '../../../web/format.js';
import { type Column, DataTable } from '../../../web/ui/data-table.js';
import { Before, dayText } from './takst-table.js';

/** How many takster each driftsherre has, and how they move. */
export const OverviewTable = ({ overview }: Pick<TakstbilagModel, 'overview'>) => (
  <DataTable
    caption="Overblik pr. driftsherre"
    rows={[...overview.parties, { party: { code: 0, name: 'Alle driftsherrer' }, ...overview.total }]}
    columns={[
      {
        label: 'Driftsherre',
        rowHeader: true,
        cell: ({ party, approved }) =>
          party.code > 0 && approved > 0 ? <a href={`#driftsherre-${party.code}`}>{party.name}</a> : party.name,
      },
      { label: 'Takster', numeric: true, cell: ({ takster }) => number(takster) },
      { label: 'Godkendt', numeric: true, cell: ({ approved }) => number(approved) },
      { label: 'Afventer', numeric: true, cell: ({ awaiting }) => number(awaiting) },
      {
        label: 'Gennemsnitlig realændring',
        numeric: true,
        cell: ({ realChange, compared }) => (
          <>
            {change(realChange)}
            {compared > 0 && <small>{count(compared, 'takst', 'takster')} sammenlignet</small>}
          </>
        ),
      },
    ]}
  />
);

/** What is not decided: last year's takst for information, and nothing of the new year. */
export const AwaitingTable = ({ awaiting, year }: { awaiting: readonly AwaitingTakst[]; year: number }) => (
  <DataTable
    caption="Takster, der afventer afgørelse"
    rows={awaiting}
    columns={[
      {
        label: 'Tilbud',
        rowHeader: true,
        cell: ({ tilbud, ydelse, targetGroup }) => (
          <>
            {tilbud}
            <small>{[ydelse, targetGroup].filter(Boolean).join(' · ')}</small>
          </>
        ),
      },
      { label: 'Driftsherre', cell: ({ party }) => party.name },
      { label: 'Paragraf', cell: ({ paragraf }) => <span class="nowrap">{paragraf}</span> },
      {
        label: `Takst ${year - 1}, kr.`,
        numeric: true,
        cell: ({ previous }) => <Before previous={previous} unit={null} />,
      },
      { label: 'Status', cell: ({ stateText }) => stateText },
    ]}
  />
);

export const ChangesTable = ({ entries }: { entries: readonly ChangeEntry[] }) => (
  <DataTable caption="Ændringer siden udgaven før" rows={entries} columns={CHANGE_COLUMNS} />
);

/** Every change since the first edition, with the edition in which it came. */
export const CorrectionsTable = ({ corrections }: { corrections: readonly Correction[] }) => (
  <DataTable
    caption="Rettelser siden første udgave"
    rows={corrections}
    columns={[...CHANGE_COLUMNS, { label: 'Udgave', numeric: true, cell: ({ edition }) => number(edition) }]}
  />
);

const CHANGE_COLUMNS: readonly Column<ChangeEntry>[] = [
  {
    label: 'Tilbud',
    rowHeader: true,
    cell: ({ tilbud, ydelse, party }) => (
      <>
        {tilbud}
        <small>{`${party.name} · ${ydelse}`}</small>
      </>
    ),
  },
  { label: 'Paragraf', cell: ({ paragraf }) => <span class="nowrap">{paragraf}</span> },
  { label: 'Hvad', cell: ({ kind }) => KINDS[kind] },
  { label: 'Før, kr.', numeric: true, cell: ({ old }) => takst(old) },
  { label: 'Nu, kr.', numeric: true, cell: (entry) => takst(entry.new) },
  { label: 'Enhed', cell: ({ unit }) => unit },
  { label: 'Gælder fra', cell: ({ validFrom }) => (validFrom ? dayText(validFrom) : '–') },
  {
    label: 'Afgørelse',
    cell: ({ decision, mandate, reason, date }) => (
      <>
        {decision ?? '–'}
        {mandate && <small>{mandate}</small>}
        {(date || reason) && <small>{[date && dayText(date), reason].filter(Boolean).join(': ')}</small>}
      </>
    ),
  },
];

const KINDS: Record<ChangeEntry['kind'], string> = { ny: 'Ny', ændret: 'Ændret', udgået: 'Udgået' };

/** What was decided; many takster that were decided together are counted, and named when they are few. */
export const DecisionsTable = ({ decisions }: { decisions: readonly DecisionEntry[] }) => (
  <DataTable
    caption="Afgørelser"
    rows={decisions}
    columns={[
      { label: 'Dato', cell: ({ date }) => <span class="nowrap">{dayText(date)}</span> },
      {
        label: 'Afgørelse',
        rowHeader: true,
        cell: ({ outcome, mandate, comment }) => (
          <>
            {outcome}
            {mandate && <small>{mandate}</small>}
            {comment && <small>{comment}</small>}
          </>
        ),
      },
      { label: 'Truffet i', cell: ({ meeting }) => meeting },
      { label: 'Takster', cell: ({ takster }) => namesOf(takster) },
    ]}
  />
);

const NAMED = 5;

const namesOf = (takster: DecisionEntry['takster']): string =>
  takster.length > NAMED
    ? count(takster.length, 'takst', 'takster')
    : takster.map(({ tilbud, ydelse }) => `${tilbud} (${ydelse.toLowerCase()})`).join(', ');
