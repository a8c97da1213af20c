import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../database/embedded-postgres.js';
import { migrate } from '../../database/migrate.js';
import { databaseAccount, reachableBy } from '../../database/postgres-binaries.js';

export interface OwnDatabase {
  url: string;
  /** Stops it, and takes away all that is in it. */
  drop(): Promise<void>;
}

/** A migrated database of the demo's own: a new one on the given server, else an embedded one in a temporary directory. */
export async function ownDatabase(serverUrl: string | null): Promise<OwnDatabase> {
  const database = await (serverUrl ? newDatabase(serverUrl) : embedded());
  await migrate(database.url).catch(async (fault) => {
    await database.drop();
    throw fault;
  });
  return database;
}

async function embedded(): Promise<OwnDatabase> {
  const reachable = await reachableBy(await databaseAccount(), tmpdir());
  const dir = await mkdtemp(join(reachable ? tmpdir() : '/var/tmp', 'takstportalen-demo-'));
  const removed = () => rm(dir, { recursive: true, force: true });
  // Nothing in it outlives the run, so nothing waits for the disk.
  const postgres = await startEmbeddedPostgres({ dir, database: 'demo', fast: true }).catch(async (fault) => {
    await removed();
    throw fault;
  });
  return {
    url: postgres.url,
    async drop() {
      await postgres.stop();
      await removed();
    },
  };
}

async function newDatabase(serverUrl: string): Promise<OwnDatabase> {
  const name = `takstportalen_demo_${randomBytes(6).toString('hex')}`;
  await asked(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asked(serverUrl, `drop database if exists ${name} with (force)`) };
}

async function asked(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
