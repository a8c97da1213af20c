import { DRIFTSHERRER } from '../world.js';
import { Client } from './client.js';
import { fileNameOf, type OutFiles } from './out-files.js';
import type { RunLog } from './run-log.js';

/** Where the demo's house answers, and the password of all its accounts. */
export interface Address {
  url: string;
  password: string;
}

/** An indberetter at work: the account, and where its workbooks are left. */
export interface Reporter {
  code: number;
  name: string;
  client: Client;
  log: RunLog;
  /** Leaves a workbook in the driftsherre's folder. */
  keep(name: string, workbook: Buffer): Promise<void>;
}

export async function reporterOf(
  code: number,
  { url, password }: Address,
  log: RunLog,
  out: OutFiles,
): Promise<Reporter> {
  const name = DRIFTSHERRER.find((one) => one.code === code)?.shortName ?? String(code);
  return {
    code,
    name,
    client: await Client.as(url, `indberetter-${code}`, password),
    log,
    keep: async (file, workbook) => void (await out.save(`${code}-${fileNameOf(name)}/${file}.xlsx`, workbook)),
  };
}
