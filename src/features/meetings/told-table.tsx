import { Box } from '../../web/ui/box.js';
import { DataTable } from '../../web/ui/data-table.js';
import { orienteringTable } from './pack/tables.js';
import type { WalkPoint } from './walk-point.js';

/** What FU has decided since DAS was last told, as the papers have it. */
export const ToldTable = ({ point, told, meeting }: WalkPoint) => {
  if (point.kind !== 'orientering' || meeting.state === 'closed') return null;
  const { columns, rows } = orienteringTable(told);
  return (
    <Box id="orientering" title="Beslutninger i FU siden sidste DAS-møde">
      {rows.length === 0 ? (
        <p>FU har ikke truffet beslutninger om takster siden sidste DAS-møde.</p>
      ) : (
        <DataTable
          caption="Beslutninger i FU"
          columns={columns.map(({ label }, index) => ({
            label,
            rowHeader: index === 0,
            cell: (row: string[]) => row[index],
          }))}
          rows={rows}
        />
      )}
    </Box>
  );
};
