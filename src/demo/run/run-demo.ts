import type { Config } from '../../config.js';
import { OutFiles, SUMMARY } from './out-files.js';
import { openOwnHouse } from './own-house.js';
import { type Round, report } from './report-all.js';
import { review } from './review.js';
import { RunLog } from './run-log.js';
import { summary } from './summary.js';

/**
 * A whole round for the twelve parties, over HTTP, on a house of its own (issue 2, "npm run demo"). Leaves every workbook
 * and both editions of the takstbilag in `outDir`. What was not as it should be; empty when all was.
 */
export async function runDemo(config: Config, outDir: string, say: (text: string) => void): Promise<string[]> {
  const [log, out] = [new RunLog(say), new OutFiles(outDir)];
  await out.clear();
  const house = await log.step('Takstportalen startes med demoverdenen i en ny database', () => openOwnHouse(config));
  let reported: Round['reported'] = [];
  try {
    const round = await report(house, log, out);
    reported = round.reported;
    if (reported.length === round.reporters.size) await review(house, round, log, out);
  } catch (fault) {
    log.fault((fault as Error).message);
  } finally {
    await house.close();
    await out.save(SUMMARY, summary(log, reported));
  }
  say(`${out.saved} filer ligger i ${out.dir}`);
  return log.wrong;
}
