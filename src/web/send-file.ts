import { StreamableFile } from '@nestjs/common';
import { isRefused, type Refused } from '../domain/refusal.js';
import { type Download, XLSX } from './download.js';

/** As an attachment under our own name of it, which is plain ASCII; a refusal is handed on. */
export function sendFile(file: Download | Refused): StreamableFile | Refused {
  if (isRefused(file)) return file;
  const { bytes, fileName } = file;
  return new StreamableFile(bytes, {
    type: XLSX,
    disposition: `attachment; filename="${fileName}"`,
    length: bytes.length,
  });
}
