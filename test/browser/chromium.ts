import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PROGRAMS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The sizes that pages are looked at in (ui.md). */
export const SIZES = [
  { width: 1366, height: 768 },
  { width: 820, height: 1180 },
  { width: 320, height: 640 },
];

/** The Chromium of the machine, or of CHROMIUM. Throws where there is none: these specs are run on purpose. */
export async function startChromium(): Promise<Browser> {
  const executablePath = PROGRAMS.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('Chromium is not installed: apt-get install chromium, or set CHROMIUM');
  return chromium.launch({ executablePath, args: QUIET });
}
