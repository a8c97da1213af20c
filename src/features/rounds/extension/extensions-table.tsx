import { dateTime, shortDate } from '../../../web/format.js';
import { Box } from '../../../web/ui/box.js';
import { DataTable } from '../../../web/ui/data-table.js';
import type { RoundExtension } from './round-extension.entity.js';
import { EXTENDED_LABELS } from './round-extensions.service.js';

interface ExtensionsTableProps {
  year: number;
  /** Newest first. */
  extensions: readonly RoundExtension[];
  now: Date;
}

/** Who has been given more time, until when and why. */
export const ExtensionsTable = ({ year, extensions, now }: ExtensionsTableProps) => (
  <Box id="udsaettelser" title="Udsættelser">
    {extensions.length === 0 ? (
      <p>
        Ingen har fået udsættelse. Den gives fra{' '}
        <a href={`/overblik?aar=${year}#status`}>driftsherrens linje på overblikket</a>.
      </p>
    ) : (
      <DataTable
        caption={`Udsættelser i takstrunde ${year}`}
        rows={extensions}
        columns={[
          { label: 'Driftsherre', rowHeader: true, cell: ({ organisationRow }) => organisationRow.shortName },
          { label: 'Frist', cell: ({ deadline }) => EXTENDED_LABELS[deadline] },
          { label: 'Udsat til', cell: ({ until }) => `${dateTime(until)}${until < now ? ' (udløbet)' : ''}` },
          { label: 'Begrundelse', cell: ({ reason }) => reason },
          { label: 'Givet af', cell: ({ givenByUser, givenAt }) => `${givenByUser.name}, ${shortDate(givenAt)}` },
        ]}
      />
    )}
  </Box>
);
