import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { migrate } from './migrate.js';
import { databaseAccount, reachableBy } from './postgres-binaries.js';

export interface OpenDatabase {
  url: string;
  /** Where generated secrets live. */
  dataDir: string;
  close(): Promise<void>;
}

/** The database, migrated and ready: the one of DATABASE_URL, or the embedded one in DATA_DIR. */
export async function openDatabase(config: Config, say: (text: string) => void): Promise<OpenDatabase> {
  const dataDir = config.DATABASE_URL ? config.DATA_DIR : await usableDirectory(config.DATA_DIR, say);
  await mkdir(dataDir, { recursive: true });
  const embedded = config.DATABASE_URL ? null : await startEmbeddedPostgres({ dir: join(dataDir, 'postgres') });
  const url = config.DATABASE_URL ?? (embedded?.url as string);
  const close = async () => embedded?.stop();
  await migrate(url).catch(async (fault) => {
    await close();
    throw fault;
  });
  return { url, dataDir, close };
}

/** Whether there is one to open: that of DATABASE_URL, or an embedded one that was made before. */
export function hasDatabase({ DATABASE_URL, DATA_DIR }: Config): boolean {
  const made = (dir: string) => existsSync(join(dir, 'postgres', 'pgdata'));
  return DATABASE_URL !== null || made(DATA_DIR) || made(elsewhere(DATA_DIR));
}

/** As root the database runs as another account, which may be kept out of the directory: then one it can reach. */
async function usableDirectory(wanted: string, say: (text: string) => void): Promise<string> {
  await mkdir(wanted, { recursive: true });
  const account = await databaseAccount();
  if (await reachableBy(account, wanted)) return wanted;
  const reachable = elsewhere(wanted);
  say(`Databasens konto kan ikke nå ${wanted}; data ligger i ${reachable}.`);
  return reachable;
}

const elsewhere = (wanted: string): string =>
  join('/var/tmp', `takstportalen-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`);
