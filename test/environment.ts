import { tmpdir } from 'node:os';
import { type Config, loadConfig } from '../src/config.js';
import { Environment } from '../src/environment.js';

export { TEST_PASSWORD } from './password.mjs';

/** The settings of a test: quiet, on any port, on the given database; jobs in Redis where the project of the specs says so. */
export function testEnvironment(databaseUrl: string, changes: Partial<Config> = {}): Environment {
  const config = loadConfig({
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'error',
    DATABASE_URL: databaseUrl,
    REDIS_URL: (globalThis as { redisUrl?: string }).redisUrl,
  });
  return new Environment({ ...config, ...changes }, databaseUrl, 'a secret for tests, not for anything else', tmpdir());
}
