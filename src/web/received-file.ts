import { WORKBOOK_LIMITS } from '../adapters/workbook/workbook-limits.js';

/** A file as it came with a request. */
export interface ReceivedFile {
  name: string;
  bytes: Buffer;
}

/** For multer: held in memory, one file, turned away while it streams when it is too large; names are UTF-8. */
export const UPLOAD_OPTIONS = {
  limits: { fileSize: WORKBOOK_LIMITS.fileBytes, files: 1, fields: 10, fieldSize: 10_000 },
  defParamCharset: 'utf8',
};

const LONGEST = 150;

/** The sender's name of the file without folders and without what can't be shown; only shown, never opened by. */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const shown = last.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim();
  return shown.slice(0, LONGEST) || 'uden navn.xlsx';
}
