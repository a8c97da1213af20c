import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { TakstbilagModel } from '../../domain/takstbilag/model.js';

/** What is asked of the thread, one file at a time. */
export interface FileToWrite {
  format: 'xlsx' | 'pdf';
  model: TakstbilagModel;
  hash: string;
}

// Node runs the thread beside this file. Jest compiles in memory and has none there: then the built one is used.
const beside = fileURLToPath(new URL('./write-file.thread.js', import.meta.url));
const built = fileURLToPath(new URL('../../../dist/src/adapters/takstbilag/write-file.thread.js', import.meta.url));
const SCRIPT = existsSync(beside) ? beside : built;

/** The next file comes soon after the first, and half of the work is to load and compile what writes it. */
const IDLE_MS = 5_000;

let thread: Worker | null = null;
let waiting: { resolve(bytes: Uint8Array): void; reject(fault: unknown): void } | null = null;
let before: Promise<unknown> = Promise.resolve();
let idle: NodeJS.Timeout | undefined;

/**
 * Writes a takstbilag as a file, in a thread of its own: it is a second of the processor, in which nobody else would be
 * answered. `hash`, of the model's canonical JSON, stands in it. One file at a time, in the order in which they are asked for.
 */
export function writeFile(file: FileToWrite): Promise<Buffer> {
  const written = before.then(() => writtenBy(thread ?? startThread(), file));
  before = written.catch(() => {});
  return written;
}

function startThread(): Worker {
  const started = new Worker(SCRIPT);
  const end = (fault: unknown) => {
    if (thread !== started) return;
    thread = null;
    waiting?.reject(fault);
  };
  started.on('message', (bytes) => waiting?.resolve(bytes));
  started.on('error', end);
  started.on('exit', () => end(new Error('the thread ended before the file was written')));
  thread = started;
  return started;
}

/** A thread that waits for the next file does not keep the process. */
async function writtenBy(worker: Worker, file: FileToWrite): Promise<Buffer> {
  clearTimeout(idle);
  worker.ref();
  const bytes = await new Promise<Uint8Array>((resolve, reject) => {
    waiting = { resolve, reject };
    worker.postMessage(file);
  });
  worker.unref();
  idle = setTimeout(letGo, IDLE_MS, worker).unref();
  return Buffer.from(bytes);
}

function letGo(worker: Worker): void {
  thread = null;
  void worker.terminate();
}
