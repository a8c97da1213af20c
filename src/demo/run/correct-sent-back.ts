import { changeCells } from '../change-cells.js';
import type { Committee } from './bodies.js';
import { SENT_BACK } from './cases.js';
import { decide, itemOf, itemsOf } from './items.js';
import { isClean, judgedUpload, objections } from './judged-upload.js';
import type { Receipt } from './report-takster.js';
import type { Reporter } from './reporter.js';

/**
 * The driftsherre corrects what was sent back in the workbook of its submitted upload, and submits anew; what was not
 * touched keeps its state. FU then approves the corrected takst.
 */
export async function correctSentBack(reporter: Reporter, uploadId: number, fu: Committee): Promise<Receipt> {
  const { client, log, keep } = reporter;
  const before = await itemsOf(client, 'all');
  const handedBack = await client.file(`/uploads/${uploadId}/workbook`);
  const corrected = await changeCells(handedBack, SENT_BACK.corrected);
  await keep('sendt-tilbage-af-fu-og-rettet', corrected);
  const upload = await judgedUpload(client, 'sendt-tilbage-af-fu-og-rettet.xlsx', corrected);
  log.expect(isClean(upload), `${reporter.name}: Det rettede takstskema er ikke rent: ${objections(upload)}`);
  const receipt = await client.post<Receipt>('/rounds/2027/submission', { uploadId: upload.id, declaration: true });

  const after = await itemsOf(client, 'all');
  for (const item of before) {
    const now = itemOf(after, item.lineKey);
    const expected = item.lineKey === SENT_BACK.lineKey ? 'in_fu' : item.state;
    log.expect(now.state === expected, `${item.lineKey} står som ${now.state} efter rettelsen, ikke ${expected}.`);
  }
  const member = fu.memberFor(reporter.code);
  await decide(member, 'approve', [itemOf(await itemsOf(member, 'in_fu'), SENT_BACK.lineKey)]);
  return receipt;
}
