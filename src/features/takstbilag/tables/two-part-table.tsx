import type { PartTakst, TwoPartGroup } from '../../../domain/takstbilag/model-sections.js';
import { change, count, takst } from '../../../web/format.js';
import { type Column, DataTable } from '../../../web/ui/data-table.js';
import { Before, dayText } from './takst-table.js';

/** A takst model in two parts: what a place costs in all, level by level, and the takst it came from. */
export const TwoPartTable = ({ group, year }: { group: TwoPartGroup; year: number }) => (
  <>
    <h3>{nameOf(group)}</h3>
    <p>{aboutOf(group, year)}</p>
    <DataTable caption={`Basis og aktivitet, ${nameOf(group)}`} rows={group.takster} columns={columnsOf(year, group)} />
  </>
);

/** A tilbud may have several groups: each table has a name of its own. */
const nameOf = ({ tilbud, takstgruppe, paragraf }: TwoPartGroup): string =>
  [tilbud, takstgruppe, paragraf].filter(Boolean).join(', ');

function columnsOf(year: number, { follows, takster }: TwoPartGroup): Column<PartTakst>[] {
  const before: Column<PartTakst> = {
    label: `Takst ${year - 1}, kr.`,
    numeric: true,
    cell: ({ previous, unit }) => <Before {...{ previous, unit }} />,
  };
  const inAll: Column<PartTakst> = {
    label: 'I alt med basistakst, kr.',
    numeric: true,
    cell: (row) => takst(row.inAll),
  };
  return [
    {
      label: 'Ydelse',
      rowHeader: true,
      cell: ({ ydelse, targetGroup }) => (
        <>
          {ydelse}
          {targetGroup && <small>{targetGroup}</small>}
        </>
      ),
    },
    {
      label: `Takst ${year}, kr.`,
      numeric: true,
      cell: (row) => (
        <>
          <b>{takst(row.takst)}</b>
          <small>pr. {row.unit}</small>
        </>
      ),
    },
    ...(takster.some((row) => row.inAll !== null) ? [inAll] : []),
    ...(follows === null ? [before] : []),
    { label: 'Gælder fra', cell: ({ validFrom }) => dayText(validFrom) },
  ];
}

function aboutOf({ party, follows, realChange, awaiting }: TwoPartGroup, year: number): string {
  const texts = [
    `${party.name}.`,
    follows &&
      `Afløser ${follows.ydelse.toLowerCase()} i ${year - 1} på ${takst(follows.takst)} kr. pr. ${follows.unit}.`,
    realChange !== null && `Realændring for alle dele under ét: ${change(realChange, 2)}.`,
    awaiting > 0 && `${count(awaiting, 'takst', 'takster')} afventer afgørelse.`,
  ];
  return texts.filter(Boolean).join(' ');
}
