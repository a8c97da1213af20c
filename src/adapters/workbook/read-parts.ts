import type { PlainWorkbook, Refusal } from '../../domain/takstskema/cells.js';
import { loadSheets } from './load-sheets.js';
import { Refused, refuse } from './refuse.js';
import { unpackParts } from './unpack-parts.js';
import type { WorkbookLimits } from './workbook-limits.js';
import { workbookParts } from './workbook-parts.js';

export type ReadResult = { workbook: PlainWorkbook } | { refusal: Refusal };

/** Reads a workbook in this process: for the child alone, since a hostile file may take the process with it. */
export async function readParts(path: string, limits: WorkbookLimits): Promise<ReadResult> {
  try {
    const parts = workbookParts(await unpackParts(path));
    const sheets = await loadSheets(parts, limits);
    return { workbook: { sheets, names: parts.loose.filter((text) => text !== '') } };
  } catch (error) {
    return refuse(error instanceof Refused ? error.code : 'damaged');
  }
}
