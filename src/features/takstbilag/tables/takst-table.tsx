import type { Party, PreviousTakst, PublishedTakst } from '../../../domain/takstbilag/model.js';
import { change, date, takst } from '../../../web/format.js';
import { type Column, DataTable } from '../../../web/ui/data-table.js';
import { lineHref } from '../addresses.js';

export type ListedTakst = PublishedTakst & { party: Party; otherNames?: readonly string[] };

interface TakstTableProps {
  caption: string;
  year: number;
  takster: readonly ListedTakst[];
  /** The driftsherre stands above the table. */
  ofOne?: boolean;
  /** The lines lead to their takster over the years: published ones alone do. */
  linked?: boolean;
}

/** Approved takster with last year's and the change; each row can be linked to by its Linje-ID. */
export const TakstTable = ({ caption, year, takster, ofOne, linked }: TakstTableProps) => (
  <DataTable
    caption={caption}
    rows={takster}
    rowId={({ lineKey }) => lineKey}
    columns={[
      { label: 'Tilbud', rowHeader: true, cell: (row) => <Name row={row} linked={linked ?? false} /> },
      ...(ofOne ? [] : [DRIFTSHERRE]),
      { label: 'Paragraf', cell: ({ paragraf }) => <span class="nowrap">{paragraf}</span> },
      { label: `Takst ${year}, kr.`, numeric: true, cell: Takst },
      {
        label: `Takst ${year - 1}, kr.`,
        numeric: true,
        cell: ({ previous, unit }) => <Before {...{ previous, unit }} />,
      },
      { label: 'Ændring', numeric: true, cell: ({ nominalChange }) => change(nominalChange) },
      { label: 'Realændring', numeric: true, cell: RealChange },
      { label: 'Gælder fra', cell: ValidFrom },
    ]}
  />
);

const DRIFTSHERRE: Column<ListedTakst> = { label: 'Driftsherre', cell: ({ party }) => party.name };

const Takst = ({ takst: kroner, unit }: ListedTakst) => (
  <>
    <b>{takst(kroner)}</b>
    <small>pr. {unit}</small>
  </>
);

const Name = ({ row, linked }: { row: ListedTakst; linked: boolean }) => (
  <>
    {linked ? <a href={lineHref(row.party.code, row.lineKey)}>{row.tilbud}</a> : row.tilbud}
    <small>{[row.ydelse, row.targetGroup].filter(Boolean).join(' · ')}</small>
    {row.otherNames && row.otherNames.length > 0 && <small>{`I andre takstår: ${row.otherNames.join(', ')}`}</small>}
  </>
);

/** Last year's takst in another unit says so: the two can't be compared. */
export const Before = ({ previous, unit }: { previous: PreviousTakst | null; unit: string | null }) =>
  previous ? (
    <>
      {takst(previous.takst)}
      {previous.unit !== unit && <small>pr. {previous.unit}</small>}
    </>
  ) : (
    <>–</>
  );

const RealChange = ({ realChange, comparedOn, newModel }: ListedTakst) => (
  <>
    {change(realChange)}
    {newModel && <small>ny takstmodel</small>}
    {comparedOn === 'ikke renset' && <small>ikke renset</small>}
  </>
);

/** A takst that begins within the takstår is told with the one that was in force until then. */
const ValidFrom = ({ validFrom, replaces }: ListedTakst) => (
  <>
    {dayText(validFrom)}
    {replaces && (
      <small>{`før: ${takst(replaces.takst)} kr. pr. ${replaces.unit} fra ${dayText(replaces.validFrom)}`}</small>
    )}
  </>
);

/** "2027-01-01" as "1. januar 2027". */
export const dayText = (day: string): string => date(new Date(`${day}T12:00:00Z`));
