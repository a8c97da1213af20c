import type { Block, PackTable } from '../../../domain/meeting/pack.js';
import { DataTable } from '../../../web/ui/data-table.js';

/** What the papers say, set as they set it. */
export const PackBlocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <div class="typed-text">
    {blocks.map((block) => (
      <PackBlock block={block} />
    ))}
  </div>
);

const PackBlock = ({ block }: { block: Block }) => {
  if (block.kind === 'text') return <p>{block.text}</p>;
  if (block.kind === 'heading') return <h3>{block.text}</h3>;
  if (block.kind === 'table') return <TableBlock {...block.table} />;
  return (
    <ul>
      {block.items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
};

const TableBlock = ({ caption, columns, rows }: PackTable) => (
  <div class="tall">
    <DataTable
      caption={caption}
      columns={columns.map(({ label, numeric = false, width = 1 }, index) => ({
        label,
        numeric,
        rowHeader: index === 0,
        cell: (row: string[]) => <Cell text={row[index] ?? ''} isLong={index > 0 && width >= LONG} />,
      }))}
      rows={rows}
    />
  </div>
);

/** Parts of the width from which a column holds sentences. */
const LONG = 3;

/** What stands below the first line belongs to it. */
const Cell = ({ text, isLong }: { text: string; isLong: boolean }) => {
  if (isLong) return <span class="explained">{text}</span>;
  const [first, ...below] = text.split('\n');
  return (
    <>
      {first}
      {below.map((line) => (
        <small>{line}</small>
      ))}
    </>
  );
};
