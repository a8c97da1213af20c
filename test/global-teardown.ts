import { rm } from 'node:fs/promises';
import type { EmbeddedPostgres } from '../src/database/embedded-postgres.js';

export default async function globalTeardown(): Promise<void> {
  const { testPostgres } = globalThis as unknown as { testPostgres: EmbeddedPostgres & { dir: string } };
  await testPostgres.stop();
  await rm(testPostgres.dir, { recursive: true, force: true });
}
