import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres.js';
import { makeTemplate } from './template-database.js';

/** One PostgreSQL for all specs, in a directory of its own; each spec file gets a copy of the template database. */
export default async function globalSetup(): Promise<void> {
  const dir = await mkdtemp(join('/var/tmp', 'takstportalen-test-'));
  const postgres = await startEmbeddedPostgres({ dir, database: 'template_world', fast: true });
  await makeTemplate(postgres.url);
  process.env.TEST_DATABASE_URL = postgres.url;
  Object.assign(globalThis, { testPostgres: { ...postgres, dir } });
}
