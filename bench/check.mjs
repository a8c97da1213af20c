import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../dist/src/adapters/workbook/read-workbook.js';
import { writeTakstskema } from '../dist/src/adapters/workbook/write-takstskema.js';
import { linesOf } from '../dist/src/demo/world.js';
import { TAKSTSKEMA_2027 } from '../dist/src/domain/takstskema/2027.js';
import { toLines } from '../dist/src/domain/takstskema/to-lines.js';
import { blankInput } from './blank-input.mjs';
import { median, timed } from './median.mjs';

const RUNS = 5;
const AALBORG = 851;

/** Reading the largest takstskema in its child process, against turning its cells into lines. */
export async function run() {
  const lines = linesOf(2027, AALBORG);
  const dir = await mkdtemp(join(tmpdir(), 'takstportalen-bench-'));
  const file = join(dir, 'takstskema.xlsx');
  await writeFile(file, await writeTakstskema(blankInput(lines)));
  const read = [];
  const understood = [];
  for (let i = 0; i < RUNS; i++) {
    const from = performance.now();
    const answer = await readWorkbook(file);
    read.push(performance.now() - from);
    const context = { template: TAKSTSKEMA_2027, driftsherre: AALBORG, known: lines, newLineKey: () => 'L-851-9999' };
    understood.push(await timed(() => toLines(answer.workbook, context)));
  }
  await rm(dir, { recursive: true });
  const figures = { runs: RUNS, lines: lines.length, readMs: median(read), toLinesMs: median(understood) };
  console.log(
    JSON.stringify({ ...figures, ratio: Number((figures.readMs / Math.max(1, figures.toLinesMs)).toFixed(1)) }),
  );
}
