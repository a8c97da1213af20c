import { bridgeSum } from '../../../../domain/bridge/bridge-sum.js';
import { SumTable } from '../../../../web/bridge/sum-table.js';
import { signed } from '../../../../web/format.js';
import { Box } from '../../../../web/ui/box.js';
import type { JudgedUpload } from '../../check/judged-upload.js';
import { lineName } from '../line-name.js';

/** What all takster of the upload together moved, in kroner a year; null where none has one to be compared with. */
export const AllTakster = ({ judged, own }: { judged: JudgedUpload; own: boolean }) => {
  const { year } = judged.upload;
  const sum = bridgeSum(judged.bridges());
  if (sum.lines === 0) return null;
  const leftOut = judged.lines.filter(({ line }) => sum.leftOut.includes(line.lineKey));
  return (
    <Box id="alle-takster" title={own ? 'Alle jeres takster' : 'Alle takster'}>
      <p>
        Ændringerne fra {year - 1} til {year} er tilsammen <b class="nowrap">{signed(sum.step, 0)} kr. om året.</b>
      </p>
      <details>
        <summary>Se, hvad der driver dem</summary>
        <SumTable year={year} sum={sum} leftOut={leftOut.map(({ line }) => lineName(line))} />
      </details>
    </Box>
  );
};
