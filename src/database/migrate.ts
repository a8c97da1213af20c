import { runMigrations } from 'bullmq';
import pg from 'pg';
import { makeDataSource } from './data-source.js';

/** Where BullMQ keeps its jobs when PostgreSQL is its backend. */
export const QUEUE_SCHEMA = 'bullmq';

/** Any number: what several starting processes agree on, so that one of them migrates and the others wait. */
const MIGRATION_LOCK = 20270101;

/** Brings the database up to date: our migrations, then the job queue's own. Running it twice changes nothing. */
export async function migrate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const dataSource = await makeDataSource(url).initialize();
    await dataSource.runMigrations().finally(() => dataSource.destroy());
    await runMigrations(client, QUEUE_SCHEMA);
  } finally {
    await client.end();
  }
}
