import { createHash } from 'node:crypto';

/** SHA-256 as lower-case hexadecimal: of a file's bytes, or of canonical JSON. */
export const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');
