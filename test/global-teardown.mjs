import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  const { testPostgres } = globalThis;
  await testPostgres?.stop();
  if (testPostgres) await rm(testPostgres.dir, { recursive: true, force: true });
}
