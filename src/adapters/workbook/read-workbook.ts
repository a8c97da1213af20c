import { checkKind } from './check-kind.js';
import { checkZip } from './check-zip.js';
import { readInChild } from './read-in-child.js';
import type { ReadResult } from './read-parts.js';
import { refuse } from './refuse.js';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './workbook-limits.js';

/**
 * Reads an uploaded workbook as plain cells. The file is hostile until shown otherwise (safety.md): kind and size,
 * then the zip's table of contents, and only then is it unpacked, in a process of its own.
 * Never throws for what is in the file: it answers a refusal with a stable code and a Danish sentence.
 * Dates are "YYYY-MM-DD"; numbers are as stored; rows without content are left out; merged cells hold their value once.
 */
export async function readWorkbook(source: string, limits: Partial<WorkbookLimits> = {}): Promise<ReadResult> {
  const all = { ...WORKBOOK_LIMITS, ...limits };
  const refused = (await checkKind(source, all)) ?? (await checkZip(source, all));
  return refused ? refuse(refused) : readInChild(source, all);
}
