import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { median, timed } from './median.mjs';

const RUNS = 3;
const PORT = '38919';

/** First start against later ones. The build is not in it: `npm run build` is measured by hand. */
export async function run() {
  const first = [];
  const later = [];
  for (let i = 0; i < RUNS; i++) {
    const dir = await mkdtemp('/var/tmp/takstportalen-bench-');
    first.push(await timed(() => startAndStop(dir)));
    later.push(await timed(() => startAndStop(dir)));
    await rm(dir, { recursive: true, force: true });
  }
  const figures = { runs: RUNS, firstMs: median(first), laterMs: median(later) };
  console.log(JSON.stringify({ ...figures, ratio: Number((figures.firstMs / figures.laterMs).toFixed(2)) }));
}

function startAndStop(dir) {
  const env = { PATH: process.env.PATH, DATA_DIR: dir, PORT, LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, ['dist/src/main.js'], { env });
  return new Promise((done, fail) => {
    let printed = '';
    const read = (chunk) => {
      printed += chunk;
      if (printed.includes('Takstportalen kører på')) child.kill('SIGTERM');
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => (code === 0 ? done() : fail(new Error(printed))));
  });
}
