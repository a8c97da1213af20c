import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from './read-workbook.js';

/** Reads stored bytes as plain cells, in the reader's own process; the file lies on disk only meanwhile. */
export async function readStoredWorkbook(bytes: Buffer): ReturnType<typeof readWorkbook> {
  const path = join(tmpdir(), `takstskema-${randomUUID()}.xlsx`);
  await writeFile(path, bytes, { mode: 0o600, flag: 'wx' });
  try {
    return await readWorkbook(path);
  } finally {
    await rm(path, { force: true });
  }
}
