import config from '../jest.config.mjs';

/** What is seen in a real browser: npm run test:browser. Needs Chromium, so `npm test` leaves it out. */
const house = config.projects.find(({ displayName }) => displayName === 'house');

export default {
  rootDir: config.rootDir,
  testTimeout: 120_000,
  maxWorkers: 1,
  projects: [
    {
      ...house,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/'],
    },
  ],
};
