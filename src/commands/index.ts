import { CHECK } from './check.command.js';
import type { Command } from './command.js';
import { DEMO } from './demo.command.js';
import { HEALTH } from './health.command.js';
import { IMPORT } from './import.command.js';
import { MIGRATE } from './migrate.command.js';
import { RULES_PREVIEW } from './rules-preview.command.js';
import { SEED } from './seed.command.js';
import { USER_ADD } from './user-add.command.js';
import { VERIFY } from './verify.command.js';

/** The command line of the house, in the order in which it is listed. */
export const COMMANDS: readonly Command[] = [
  CHECK,
  RULES_PREVIEW,
  MIGRATE,
  SEED,
  IMPORT,
  USER_ADD,
  VERIFY,
  DEMO,
  HEALTH,
];
