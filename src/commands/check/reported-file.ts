import { access } from 'node:fs/promises';
import { readWorkbook } from '../../adapters/workbook/read-workbook.js';
import type { PlainWorkbook, Refusal } from '../../domain/takstskema/cells.js';
import { readMeta } from '../../domain/takstskema/read-meta.js';
import { notOurTakstskema } from '../../domain/takstskema/refuse-takstskema.js';
import type { Takstskema } from '../../domain/takstskema/template.js';
import { TAKSTSKEMAER, takstskemaOf } from '../../domain/takstskema/years.js';

/** A takstskema as cells, with the shape of its year and whom it says that it is for. */
export interface ReportedFile {
  workbook: PlainWorkbook;
  template: Takstskema;
  driftsherre: number | null;
}

/** Reads a file as an upload is read; year and driftsherre are those that it names itself. */
export async function reportedFile(path: string): Promise<ReportedFile | { refusal: Refusal }> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (!exists) return { refusal: { code: 'no_file', message: `Filen ${path} findes ikke eller kan ikke åbnes.` } };
  const read = await readWorkbook(path);
  if ('refusal' in read) return read;
  for (const shape of TAKSTSKEMAER) {
    const meta = readMeta(read.workbook, shape);
    const template = meta && takstskemaOf(Number(meta.year));
    if (template && template.version === shape.version)
      return { ...read, template, driftsherre: Number(meta.driftsherre) || null };
  }
  return { refusal: notOurTakstskema(TAKSTSKEMAER.at(-1)?.year ?? 0) };
}
