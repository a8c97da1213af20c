import { open } from 'node:fs/promises';
import type { FileRefusalCode } from './refuse.js';
import type { WorkbookLimits } from './workbook-limits.js';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const EMPTY_ZIP = Buffer.from('PK\x05\x06', 'latin1');
/** An encrypted .xlsx is an OLE file with a stream of this name, written in UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Size and first bytes: what the file is, whatever its name says. null: a zip of a size we open. */
export async function checkKind(path: string, limits: WorkbookLimits): Promise<FileRefusalCode | null> {
  const file = await open(path, 'r').catch(() => null);
  if (!file) return 'file_missing';
  try {
    const { size } = await file.stat();
    if (size === 0) return 'file_empty';
    if (size > limits.fileBytes) return 'file_too_large';
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    const start = buffer.subarray(0, bytesRead);
    if (start.equals(OLE)) return (await file.readFile()).includes(ENCRYPTED) ? 'encrypted' : 'old_xls';
    if (start.subarray(0, 4).equals(EMPTY_ZIP)) return 'damaged';
    return start.subarray(0, 4).equals(ZIP) ? null : 'not_a_workbook';
  } finally {
    await file.close();
  }
}
