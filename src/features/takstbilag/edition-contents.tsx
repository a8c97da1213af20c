import type { TakstbilagModel } from '../../domain/takstbilag/model.js';
import { count } from '../../web/format.js';
import { Box } from '../../web/ui/box.js';
import { AwaitingTable, ChangesTable, DecisionsTable, OverviewTable } from './edition-tables.js';
import { TakstTable } from './takst-table.js';

/** All that a takstbilag says, in the order of its sheets. `linked`: it is published, so its lines have pages. */
export const EditionContents = ({ model, linked }: { model: TakstbilagModel; linked: boolean }) => (
  <>
    {model.changes.sinceEdition !== null && (
      <Box id="aendringer" title={`Ændringer siden udgave ${model.changes.sinceEdition}`}>
        {model.changes.entries.length > 0 ? (
          <ChangesTable entries={model.changes.entries} />
        ) : (
          <p>Ingen takst er ny, ændret eller udgået.</p>
        )}
      </Box>
    )}
    <Box id="overblik" title="Overblik">
      <OverviewTable overview={model.overview} />
    </Box>
    {model.awaiting.length > 0 && (
      <Box id="afventer" title={`${count(model.awaiting.length, 'takst', 'takster')} afventer afgørelse`}>
        <p>Taksterne er ikke godkendt for {model.takstaar}. Sidste års takst står her til orientering.</p>
        <AwaitingTable awaiting={model.awaiting} year={model.takstaar} />
      </Box>
    )}
    {model.sections.map(({ party, paragraffer }) => (
      <Box id={`driftsherre-${party.code}`} title={party.name}>
        <TakstTable
          caption={`Godkendte takster, ${party.name}`}
          year={model.takstaar}
          takster={paragraffer.flatMap(({ takster }) => takster.map((takst) => ({ ...takst, party })))}
          linked={linked}
          ofOne
        />
      </Box>
    ))}
    {model.decisions.length > 0 && (
      <Box id="afgoerelser" title="Afgørelser">
        <DecisionsTable decisions={model.decisions} />
      </Box>
    )}
  </>
);
