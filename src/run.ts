import type { INestApplicationContext } from '@nestjs/common';
import { type Config, loadConfig } from './config.js';
import { openDatabase } from './database/open-database.js';
import { Environment } from './environment.js';
import { sessionSecret } from './session-secret.js';

export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Opens the database, starts what is given on it, and keeps both until the process is told to stop. */
export async function run(
  env: NodeJS.ProcessEnv,
  start: (environment: Environment) => Promise<INestApplicationContext>,
): Promise<void> {
  const config = configOrExit(env);
  const database = await openDatabase(config, say);
  const secret = await sessionSecret(config.SESSION_SECRET, database.dataDir);
  const starting = start(new Environment(config, database.url, secret, database.dataDir));
  // Also who is told to stop while starting stops in good order.
  const stop = stopOnce(async () => {
    await (await starting).close();
    await database.close();
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  try {
    await starting;
  } catch (fault) {
    await database.close();
    complain(fault, config);
    process.exit(1);
  }
}

function configOrExit(env: NodeJS.ProcessEnv): Config {
  try {
    return loadConfig(env);
  } catch (fault) {
    process.stderr.write(`${(fault as Error).message}\n`);
    process.exit(1);
  }
}

function complain(fault: unknown, { PORT }: Config): void {
  const { code, stack } = fault as Error & { code?: string };
  const taken = `Port ${PORT} er optaget. Stop det program, der bruger den, eller vælg en anden port: PORT=${PORT + 1} npm start`;
  process.stderr.write(`${code === 'EADDRINUSE' ? taken : stack}\n`);
}

/** The first signal stops in good order and exits 0, when what is under way is finished; more of them change nothing. */
function stopOnce(close: () => Promise<void>): () => void {
  let stopping = false;
  return () => {
    if (stopping) return;
    stopping = true;
    close().then(
      () => process.exit(0),
      (fault) => {
        process.stderr.write(`${(fault as Error).stack}\n`);
        process.exit(1);
      },
    );
  };
}
