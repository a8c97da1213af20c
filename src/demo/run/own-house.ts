import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import type { Config } from '../../config.js';
import { Environment } from '../../environment.js';
import { SeedWorld } from '../seed-world.service.js';
import { ownDatabase } from './own-database.js';
import type { Address } from './reporter.js';

export interface OwnHouse extends Address {
  close(): Promise<void>;
}

/** The whole application with the demo world on a database of its own, on a free port of loopback. Nothing of `npm start` is touched. */
export async function openOwnHouse(config: Config): Promise<OwnHouse> {
  const database = await ownDatabase(config.DATABASE_URL);
  try {
    const app = await started(config, database.url);
    const seeded = await app.get(SeedWorld).seed(null);
    if (!seeded) throw new Error('the database of the demo is not empty');
    return {
      url: await app.getUrl(),
      password: seeded.password,
      async close() {
        await app.close();
        await database.drop();
      },
    };
  } catch (fault) {
    await database.drop();
    throw fault;
  }
}

async function started(config: Config, databaseUrl: string) {
  const secret = randomBytes(32).toString('hex');
  const own: Config = {
    ...config,
    PORT: 0,
    PUBLIC_URL: null,
    SMTP_URL: null,
    QUEUE_NAME: `demo-${randomBytes(6).toString('hex')}`,
    WORKER_IN_WEB: true,
    LOG_LEVEL: 'error',
  };
  // Loaded late: the other commands do without the web.
  const { createApp } = await import('../../web/create-app.js');
  const app = await createApp(new Environment(own, databaseUrl, secret, tmpdir()));
  await app.listen(0, '127.0.0.1');
  return app;
}
