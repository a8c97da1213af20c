import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { parentPort } from 'node:worker_threads';
import type { TakstbilagModel } from '../../domain/takstbilag/model.js';
import { writeTakstbilagPdf } from '../pdf/write-takstbilag-pdf.js';
import { writeTakstbilag } from '../workbook/write-takstbilag.js';
import type { FileToWrite } from './write-file.js';

/** The thread that writes files. Started by write-file.ts only; a fault ends it, and is told there. */
parentPort?.on('message', async ({ format, model, hash }: FileToWrite) => {
  parentPort?.postMessage(await WRITERS[format](model, hash));
});

const WRITERS: Record<FileToWrite['format'], (model: TakstbilagModel, hash: string) => Promise<Buffer>> = {
  xlsx: workbookOf,
  pdf: writeTakstbilagPdf,
};

async function workbookOf(model: TakstbilagModel, hash: string): Promise<Buffer> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeTakstbilag(model, hash, stream)]);
  return bytes;
}
