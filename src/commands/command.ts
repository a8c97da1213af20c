import type { INestApplicationContext } from '@nestjs/common';
import type { Config } from '../config.js';
import type { PolicyName } from '../domain/access/policies.js';

/** One command of `npm run -s takst`. */
export interface Command {
  name: string;
  /** What is written after the name: "<file.xlsx> --year 2026". */
  usage: string;
  /** One Danish line for the list of commands. */
  about: string;
  policy: PolicyName;
  /** Options of node:util's parseArgs. */
  options?: Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>;
  /** The exit code: 0 done, 1 no, 2 could not be tried. */
  run(call: Call): Promise<number>;
}

export interface Call {
  args: string[];
  /** A list where an option may be given several times. */
  options: Record<string, string | boolean | string[] | undefined>;
  config: Config;
  say(text: string): void;
  complain(text: string): void;
  /** The migrated database's address; opened at the first call, closed after the command. */
  databaseUrl(): Promise<string>;
  /** The application without web and worker, on that database. */
  app(): Promise<INestApplicationContext>;
}
