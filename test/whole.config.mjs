import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import config from './jest.config.mjs';

const { rootDir, projects } = config;

/** The spec files below a folder, in the order of their names. */
const specsIn = (folder) =>
  readdirSync(join(rootDir, folder), { recursive: true })
    .filter((file) => /\.spec\.tsx?$/.test(file) && !/^(browser|shards)\//.test(file))
    .sort()
    .map((file) => join(rootDir, folder, file));

const journeys = specsIn('test/journeys');
const redis = join(rootDir, 'test/redis.spec.ts');
const isFeature = (spec) => spec.startsWith(join(rootDir, 'src/features/'));
const SPECS = {
  unit: specsIn('src').filter((spec) => !isFeature(spec)),
  house: [...specsIn('src/features'), ...specsIn('test').filter((spec) => spec !== redis)],
  redis: [...journeys, redis],
};

/** As jest.config.mjs, for a run of everything: the specs of a project share a few loads of what they test. */
export default {
  ...config,
  projects: projects.map((project) => {
    const specs = SPECS[project.displayName];
    if (!specs) return project;
    return {
      ...project,
      testMatch: ['<rootDir>/test/shards/*.spec.ts'],
      testPathIgnorePatterns: [],
      globals: { ...project.globals, specs },
    };
  }),
};
