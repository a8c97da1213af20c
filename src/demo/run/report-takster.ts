import { FAULTS } from '../faults.js';
import { fillTakstskema } from '../fill-takstskema.js';
import { openTakstskema } from '../open-takstskema.js';
import { linesOf, tilbudChanges2027 } from '../world.js';
import type { UploadAnswer } from './answers.js';
import { isClean, judgedUpload, objections } from './judged-upload.js';
import { savedByLibreOffice } from './libreoffice.js';
import { type TriedFault, tryFault } from './planted-fault.js';
import type { Reporter } from './reporter.js';

const YEAR = 2027;
/** Whose takstskema is filled and saved by LibreOffice where it is installed. */
export const LIBREOFFICE_CODE = 773;

export interface Receipt {
  receipt: string;
  submittedAt: string;
  hash: string;
}

/** What a driftsherre did: for the summary. */
export interface Reported {
  code: number;
  lines: number;
  markering: number;
  faults: readonly TriedFault[];
  uploadId: number;
  receipt: string;
  hash: string;
  /** null: not the one that LibreOffice is tried on. */
  libreOffice: 'brugt' | 'ikke installeret' | null;
}

/** One driftsherre from the fetched takstskema to the receipt, with every fault that is planted in its workbook on the way. */
export async function reportTakster(reporter: Reporter): Promise<Reported> {
  const { code, client, log, keep } = reporter;
  const fetched = await client.file(`/rounds/${YEAR}/takstskema`);
  await keep('hentet', fetched);
  const filled = await fillTakstskema(fetched, linesOf(YEAR, code), [], tilbudChanges2027(code));
  await keep('udfyldt', filled);
  let ready = await expectClean(reporter, 'udfyldt', filled);

  const clean = { file: filled, takster: (await openTakstskema(filled)).takster };
  const faults: TriedFault[] = [];
  for (const fault of FAULTS.filter(({ driftsherre }) => driftsherre === code)) {
    const tried = await tryFault(reporter, fault, clean);
    faults.push(tried);
    ready = tried.mended ?? ready;
  }

  const saved = code === LIBREOFFICE_CODE ? await savedByLibreOffice(filled) : null;
  if (saved) {
    await keep('gemt-af-libreoffice', saved);
    ready = await expectClean(reporter, 'gemt-af-libreoffice', saved);
  }
  log.expect(isClean(ready), `${reporter.name}: Det sidste takstskema er ikke rent.`);
  const sent = await client.post<Receipt>(`/rounds/${YEAR}/submission`, { uploadId: ready.id, declaration: true });
  return {
    code,
    lines: ready.counts?.lines ?? 0,
    markering: ready.counts?.markering ?? 0,
    faults,
    uploadId: ready.id,
    receipt: sent.receipt,
    hash: sent.hash,
    libreOffice: code === LIBREOFFICE_CODE ? (saved ? 'brugt' : 'ikke installeret') : null,
  };
}

/** A sheet without a fault must not be faulted. */
async function expectClean(
  { client, code, name, log }: Reporter,
  file: string,
  workbook: Buffer,
): Promise<UploadAnswer> {
  const upload = await judgedUpload(client, `${code}-${file}.xlsx`, workbook);
  log.expect(isClean(upload), `${name}: Et rigtigt udfyldt takstskema (${file}) er ikke rent: ${objections(upload)}`);
  return upload;
}
