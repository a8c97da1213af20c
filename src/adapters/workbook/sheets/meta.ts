import { createHash } from 'node:crypto';
import type { Workbook } from 'exceljs';
import { META_KEYS, type MetaKey, type Takstskema } from '../../../domain/takstskema/template.js';
import { writeCell } from '../cell.js';
import type { TakstskemaInput } from '../takstskema-input.js';

/** The very hidden sheet that says which takstskema this is. It identifies and never authorises. */
export function writeMeta(workbook: Workbook, takstskema: Takstskema, input: TakstskemaInput): void {
  const sheet = workbook.addWorksheet(takstskema.sheets.meta, { state: 'veryHidden' });
  const values: Record<MetaKey, string> = {
    takstskemaId: input.takstskemaId,
    year: String(takstskema.year),
    version: takstskema.version,
    driftsherre: input.driftsherre ? String(input.driftsherre.code) : '',
    madeAt: input.madeAt.toISOString(),
    uploadId: input.handedBackFrom?.uploadId ?? '',
    hash: prefillHash(takstskema, input),
  };
  META_KEYS.forEach((key, index) => {
    writeCell(sheet.getCell(index + 1, 1), key);
    writeCell(sheet.getCell(index + 1, 2), values[key]);
  });
  void sheet.protect('', {});
}

/** SHA-256 of what the system prefilled and locked: the same figures give the same hash, whatever was typed beside them. */
export function prefillHash(takstskema: Takstskema, input: TakstskemaInput): string {
  const lines = input.lines.map((line) => [
    line.lineKey,
    line.previousTakst?.toFixed() ?? null,
    line.previousCleaned?.toFixed() ?? null,
  ]);
  const canonical = [takstskema.year, takstskema.version, input.driftsherre?.code ?? null, lines];
  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex');
}
