import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { startEmbeddedPostgres } from '../dist/src/database/embedded-postgres.js';
import { TEST_PASSWORD } from './password.mjs';

/**
 * One PostgreSQL for all specs, in a directory of its own, with a template database that holds the demo world: each spec
 * file gets a copy of it. Made by the build (`npm test` builds first), since Jest compiles nothing of ours this early.
 */
export default async function globalSetup() {
  const dir = await mkdtemp(join('/var/tmp', 'takstportalen-test-'));
  const postgres = await startEmbeddedPostgres({ dir, database: 'template_world', fast: true });
  globalThis.testPostgres = { ...postgres, dir };
  const env = { PATH: process.env.PATH, NODE_ENV: 'test', DATABASE_URL: postgres.url, DEMO_PASSWORD: TEST_PASSWORD };
  await promisify(execFile)(process.execPath, ['dist/src/cli.js', 'seed'], { env });
  await signInFast(postgres.url);
  process.env.TEST_DATABASE_URL = postgres.url;
  process.env.TEST_DIR = dir;
}

/** The specs sign in hundreds of times: a hash carries its own parameters, and these are the least that argon2id takes. */
async function signInFast(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const least = { memoryCost: 8, timeCost: 1, parallelism: 1 };
  await client.query('update user_account set password_hash = $1', [await hash(TEST_PASSWORD, least)]);
  await client.end();
}
