import { FAULTS } from '../faults.js';
import { DRIFTSHERRER } from '../world.js';
import { inParallel } from './in-parallel.js';
import { sayNothingToReport } from './nothing-to-report.js';
import type { OutFiles } from './out-files.js';
import { type Reported, reportTakster } from './report-takster.js';
import { type Address, type Reporter, reporterOf } from './reporter.js';
import type { RunLog } from './run-log.js';

/** Læsø runs no tilbud. */
const NOTHING_TO_REPORT = 825;
/** As many as the worker takes at a time. */
const AT_A_TIME = 2;

export interface Round {
  reporters: ReadonlyMap<number, Reporter>;
  reported: (Reported & { name: string })[];
}

/** All twelve parties report, with the faults that are planted, and what was found is told. */
export function report(address: Address, log: RunLog, out: OutFiles): Promise<Round> {
  return log.step('De tolv driftsherrer henter, udfylder, retter og indsender takstskemaet', async (tell) => {
    const round = await reportAll(address, log, out);
    const sum = (of: (one: Reported) => number) => round.reported.reduce((so, one) => so + of(one), 0);
    tell(
      `${sum(({ lines }) => lines)} linjer er indsendt, ${sum(({ faults }) => faults.length)} plantede fejl er prøvet.`,
    );
    const libreOffice = round.reported.find((one) => one.libreOffice !== null);
    if (libreOffice?.libreOffice === 'brugt') tell(`${libreOffice.name}s takstskema er åbnet og gemt af LibreOffice.`);
    else if (libreOffice) tell('LibreOffice er ikke installeret, så ingen fil er gemt med det.');
    return round;
  });
}

/** Two at a time. */
async function reportAll(address: Address, log: RunLog, out: OutFiles): Promise<Round> {
  const reporters = new Map<number, Reporter>();
  for (const { code } of DRIFTSHERRER) reporters.set(code, await reporterOf(code, address, log, out));
  const reported: Round['reported'] = [];
  await inParallel([...reporters.values()], AT_A_TIME, async (reporter) => {
    await reportOne(reporter).then(
      (one) => reported.push({ name: reporter.name, ...one }),
      (fault: Error) => log.fault(`${reporter.name}: ${fault.message}`),
    );
  });
  reported.sort((one, other) => one.code - other.code);
  const tried = reported.reduce((so, { faults }) => so + faults.length, 0);
  log.expect(tried === FAULTS.length, `${tried} af ${FAULTS.length} plantede fejl er prøvet.`);
  return { reporters, reported };
}

async function reportOne(reporter: Reporter): Promise<Reported> {
  if (reporter.code !== NOTHING_TO_REPORT) return reportTakster(reporter);
  return { ...NO_LINES, code: reporter.code, ...(await sayNothingToReport(reporter)) };
}

const NO_LINES = { lines: 0, markering: 0, faults: [], uploadId: 0, libreOffice: null };
