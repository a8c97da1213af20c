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

/** The house has a shard a core; the unit specs fill up what the faster of the two leaves. */
const SHARDS = { unit: 1, house: 2, redis: 2 };

/** As jest.config.mjs, for a run of everything: the specs of a project share a few loads of what they test. */
export default {
  ...config,
  projects: projects.map((project) => {
    const specs = SPECS[project.displayName];
    const shards = SHARDS[project.displayName];
    if (!specs) return project;
    return {
      ...project,
      testMatch: [`<rootDir>/test/shards/shard-[1-${shards}].spec.ts`],
      testPathIgnorePatterns: [],
      globals: { ...project.globals, specs, shards },
    };
  }),
};
