import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type TestApp, testApp } from '../app.js';
import { TEST_PASSWORD } from '../environment.js';
import { SIZES, startChromium } from './chromium.js';
import { pagesFrom } from './crawl.js';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ACCOUNTS = [null, 'indberetter-846', 'fu-851', 'sekretariat', 'admin'];

describe('every page that a link leads to', () => {
  let house: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    house = await testApp();
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it.each(ACCOUNTS)(
    'of %s is accessible, fits all sizes, and says nothing on the console',
    async (account) => {
      const context = await browser.newContext({ locale: 'da-DK', bypassCSP: false });
      const page = await context.newPage();
      const origin = house.url.replace('[::1]', 'localhost').replace('127.0.0.1', 'localhost');
      if (account) await signIn(page, origin, account);
      const said: string[] = [];
      page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`));
      page.on('pageerror', (fault) => said.push(`${page.url()}: ${fault.message}`));
      const faults: unknown[] = [];
      for (const path of await pagesFrom(page, origin)) faults.push(...(await faultsOf(context, page, origin, path)));
      expect({ faults, said }).toEqual({ faults: [], said: [] });
      await context.close();
    },
    240_000,
  );
});

async function signIn(page: Page, origin: string, account: string): Promise<void> {
  await page.goto(`${origin}/log-ind`);
  await page.fill('#email', `${account}@demo.invalid`);
  await page.fill('#password', TEST_PASSWORD);
  await Promise.all([page.waitForURL((url) => url.pathname !== '/log-ind'), page.click('main button[type=submit]')]);
}

async function faultsOf(context: BrowserContext, page: Page, origin: string, path: string): Promise<unknown[]> {
  const faults: unknown[] = [];
  const answer = await page.goto(origin + path);
  if (!answer?.ok()) return [{ path, status: answer?.status() }];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    if (wider) faults.push({ path, size: size.width, wider });
  }
  await page.setViewportSize(SIZES[0] as (typeof SIZES)[number]);
  // axe is put in by the browser's own protocol: the page's policy lets no script in.
  const session = await context.newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  const { violations } = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(STANDARDS)} })`)) as {
    violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[];
  };
  for (const { id, nodes } of violations) faults.push({ path, id, at: nodes.slice(0, 3).map(({ target }) => target) });
  await session.detach();
  return faults;
}
