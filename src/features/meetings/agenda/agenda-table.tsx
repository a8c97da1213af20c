import { itemName, ydelseOf } from '../../../domain/takst-words.js';
import { takst } from '../../../web/format.js';
import { type Column, DataTable } from '../../../web/ui/data-table.js';
import { Delta } from '../../../web/ui/heat.js';
import { RowCheckbox } from '../../../web/ui/row-checkbox.js';
import { StateBadge } from '../../../web/ui/state-badge.js';
import type { Item } from '../../review/item.entity.js';

interface AgendaTableProps {
  caption: string;
  items: readonly Item[];
  /** Boxes to tick: the field they fill, what ticking means, and of which takster where not of all. */
  box?: { name: string; label: string; of?: (item: Item) => boolean } | undefined;
  /** Where a case is opened. */
  href: (item: Item) => string;
}

/** Takster of an agenda, with a box in each row where they can be chosen. */
export const AgendaTable = ({ caption, items, box, href }: AgendaTableProps) => (
  <div class="tall">
    <DataTable caption={caption} columns={[...(box ? [boxColumn(box)] : []), ...columns(href)]} rows={items} />
  </div>
);

const boxColumn = ({ name, label, of = () => true }: NonNullable<AgendaTableProps['box']>): Column<Item> => ({
  label,
  cell: (item) =>
    of(item) && <RowCheckbox name={name} value={String(item.id)} label={`${label}: ${itemName(item.line)}`} />,
});

const columns = (href: AgendaTableProps['href']): Column<Item>[] => [
  {
    label: 'Tilbud',
    rowHeader: true,
    cell: (item) => (
      <>
        <a href={href(item)}>{item.line.tilbudName}</a>
        <small>
          {item.organisationRow.shortName} · {item.line.paragraf} · {ydelseOf(item.line)}
        </small>
      </>
    ),
  },
  { label: 'Sidste år', numeric: true, cell: ({ line }) => takst(line.previousTakst) },
  { label: 'I år', numeric: true, cell: ({ line }) => takst(line.takst) },
  { label: 'Reel ændring', numeric: true, cell: ({ real }) => (real ? <Delta value={real} /> : 'Ny') },
  { label: 'Status', cell: ({ state }) => <StateBadge state={state} short /> },
];
