import { Box } from '../../../web/ui/box.js';
import { toldBlocks } from '../pack/build-pack.js';
import { PackBlocks } from './pack-blocks.js';
import type { WalkPoint } from './walk-point.js';

/** What FU has decided since DAS was last told, as the papers have it. */
export const Told = ({ point, papers, meeting }: WalkPoint) =>
  point.kind !== 'orientering' || meeting.state === 'closed' ? null : (
    <Box id="orientering" title="Beslutninger i FU siden sidste DAS-møde">
      <PackBlocks blocks={toldBlocks(papers)} />
    </Box>
  );
