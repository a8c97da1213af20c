import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyOfTemplate, dropDatabase } from './app.js';
import { type BuiltApplication, startBuilt } from './built.js';
import { TEST_PASSWORD } from './environment.js';

describe('the built application', () => {
  let databaseUrl: string;
  let built: BuiltApplication | undefined;
  beforeAll(async () => {
    databaseUrl = await copyOfTemplate();
  });
  afterAll(async () => {
    built?.kill();
    await dropDatabase(databaseUrl);
  });

  it('starts, serves pages with their styles, and exits 0 on SIGTERM', async () => {
    built = await startBuilt({ DATABASE_URL: databaseUrl });
    const page = await (await fetch(`${built.url}/log-ind`)).text();
    expect(page).toContain('<h1>Log ind</h1>');
    for (const [, address] of page.matchAll(/(?:href|src)="(\/assets\/[^"#]+)/g)) {
      expect((await fetch(built.url + address)).status).toBe(200);
    }
    expect(await built.stop('SIGTERM')).toBe(0);
  });

  it('exits 0 also when it is told to stop before it serves', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'takst-built-'));
    await writeFile(join(dir, 'demo-password'), TEST_PASSWORD);
    built = await startBuilt({ DATABASE_URL: databaseUrl, DATA_DIR: dir }, 'Demoverden');
    expect(await built.stop('SIGTERM')).toBe(0);
    await rm(dir, { recursive: true });
  });

  it('tells every fault of its settings at once, and exits 1', async () => {
    const failed = await startBuilt({ PORT: 'tre', LOG_LEVEL: 'snakkesalig', NODE_ENV: 'production' }).catch(String);
    expect(failed).toMatch(/PORT skal være et portnummer/);
    expect(failed).toMatch(/LOG_LEVEL kendes ikke/);
    expect(failed).toMatch(/SESSION_SECRET skal sættes/);
    expect(failed).toMatch(/code 1/);
  });
});
