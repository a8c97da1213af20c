import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReadResult } from './read-parts.js';
import { type FileRefusalCode, refuse } from './refuse.js';
import type { WorkbookLimits } from './workbook-limits.js';

// Node runs the bundle beside this file (build.mjs). Jest compiles in memory and has none there: then the built one is used.
const beside = fileURLToPath(new URL('./read-workbook.child.cjs', import.meta.url));
const built = fileURLToPath(new URL('../../../dist/src/adapters/workbook/read-workbook.child.cjs', import.meta.url));
const SCRIPT = existsSync(beside) ? beside : built;

/**
 * Reads a workbook where killing it harms nobody. A reader that dies, hangs or runs out of memory is a refusal:
 * the same file would do the same again. It inherits no settings, so it knows no password.
 */
export function readInChild(path: string, limits: WorkbookLimits, script = SCRIPT): Promise<ReadResult> {
  return new Promise((resolve) => {
    const child = fork(script, [], {
      execArgv: [`--max-old-space-size=${limits.memoryMib}`],
      // Windows starts no process without it.
      env: { SystemRoot: process.env.SystemRoot },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let answer: ReadResult | null = null;
    let late = false;
    let complaint = '';
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, limits.milliseconds);
    child.stderr?.on('data', (text) => {
      complaint = (complaint + text).slice(-20_000);
    });
    child.on('message', (message) => {
      answer = message as ReadResult;
    });
    child.on('error', () => {});
    child.on('close', () => {
      clearTimeout(timer);
      resolve(answer ?? refuse(deathOf(late, complaint)));
    });
    child.send({ path, limits }, () => {});
  });
}

function deathOf(late: boolean, complaint: string): FileRefusalCode {
  if (late) return 'reader_timeout';
  return /heap out of memory|heap limit/i.test(complaint) ? 'reader_out_of_memory' : 'reader_died';
}
