import type { Config } from './config.js';

/** What the process was started with, as one injectable thing. */
export class Environment {
  constructor(
    readonly config: Config,
    readonly databaseUrl: string,
    readonly sessionSecret: string,
    /** Where generated secrets live. */
    readonly dataDir: string,
  ) {}
}
