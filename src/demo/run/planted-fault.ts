import type { Worksheet } from 'exceljs';
import { changeCell } from '../change-cells.js';
import type { PlantedFault } from '../faults.js';
import { inTakstskema, type OpenTakstskema, openTakstskema, sheetOf } from '../open-takstskema.js';
import type { UploadAnswer } from './answers.js';
import { isClean, judgedUpload, objections } from './judged-upload.js';
import { foundText, missedFindings } from './missed-findings.js';
import { fileNameOf } from './out-files.js';
import { repairsOf } from './repairs.js';
import type { Reporter } from './reporter.js';

/** A takstskema that was filled in without a fault: the file, and its sheet Takster. */
export interface Filled {
  file: Buffer;
  takster: Worksheet;
}

export interface TriedFault {
  name: string;
  /** Where it was found. */
  found: string;
  /** The clean upload that came of mending it; null where the file was refused. */
  mended: UploadAnswer | null;
}

/**
 * Plants one fault in a clean workbook, uploads it, and asks that it is found where it was planted. What can be read is
 * handed back, mended in the workbook that came back, and uploaded again.
 */
export async function tryFault(reporter: Reporter, fault: PlantedFault, clean: Filled): Promise<TriedFault> {
  const { client, log, keep } = reporter;
  const name = `fejl-${fileNameOf(fault.name)}`;
  const file = await fault.plant(clean.file);
  await keep(name, file);
  const upload = await judgedUpload(client, `${name}.xlsx`, file);
  const { takster } = await openTakstskema(file);
  const missed = missedFindings(upload, fault, takster);
  log.expect(missed.length === 0, `${reporter.name}: »${fault.name}« Ikke fundet: ${missed.join('; ')}.`);
  const tried = { name: fault.name, found: foundText(upload, fault) };
  if (upload.status === 'refused') return { ...tried, mended: null };
  if (upload.counts && upload.counts.fejl > 0) await expectNotSubmitted(reporter, fault, upload);

  const handedBack = await client.file(`/uploads/${upload.id}/workbook`);
  await keep(`${name}-returneret`, handedBack);
  const mended = await inTakstskema(handedBack, (open) => {
    expectFund(reporter, fault, open);
    for (const repair of repairsOf(clean.takster, takster)) changeCell(open, repair);
  });
  await keep(`${name}-rettet`, mended);
  const again = await judgedUpload(client, `${name}-rettet.xlsx`, mended);
  log.expect(isClean(again), `${reporter.name}: »${fault.name}« er rettet, men: ${objections(again)}`);
  return { ...tried, mended: again };
}

/** A fejl stops a submission. */
async function expectNotSubmitted(
  { client, name, log }: Reporter,
  fault: PlantedFault,
  { id }: UploadAnswer,
): Promise<void> {
  const refusal = await client.refusalOf('POST', '/rounds/2027/submission', { uploadId: id, declaration: true });
  log.expect(refusal?.status === 422, `${name}: »${fault.name}« kunne indsendes med fejl (${refusal?.status ?? 201}).`);
}

/** The workbook that is handed back names on its sheet Fund what was expected. */
function expectFund({ name, log }: Reporter, fault: PlantedFault, { workbook }: OpenTakstskema): void {
  const rules = sheetOf(workbook, 'Fund').getColumn(4).values.map(String);
  const absent = fault.expected.filter(({ code }) => code.startsWith('R') && !rules.includes(code));
  log.expect(absent.length === 0, `${name}: »${fault.name}« står ikke på arket Fund.`);
}
