import type { Page } from 'playwright-core';

const MOST = 14;
const FILE = /\.(xlsx|json|csv|svg)$|\/api(\/|$)/;

/** One address for each kind of page that links lead to, the front page first: numbers and keys in an address are the same kind. */
export async function pagesFrom(page: Page, origin: string): Promise<string[]> {
  const found = new Map<string, string>([['/', '/']]);
  const waiting = ['/'];
  while (waiting.length > 0 && found.size < MOST) {
    const answer = await page.goto(origin + waiting.shift());
    if (!answer?.ok()) continue;
    const paths = await page.$$eval('a[href]', (links) =>
      links.map((link) => (link as unknown as { href: string }).href),
    );
    for (const { origin: of, pathname, search } of paths.map((href) => new URL(href))) {
      if (of !== origin || FILE.test(pathname)) continue;
      const kind =
        pathname.replace(/\d+/g, '1').replace(/L-1-1/g, 'L') + [...new URLSearchParams(search).keys()].sort().join();
      if (found.has(kind)) continue;
      found.set(kind, pathname + search);
      waiting.push(pathname + search);
    }
  }
  return [...found.values()];
}
