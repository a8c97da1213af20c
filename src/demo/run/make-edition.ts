import { createHash } from 'node:crypto';
import type { TakstbilagModel } from '../../domain/takstbilag/model.js';
import type { EditionAnswer } from './answers.js';
import { Client } from './client.js';
import { eventually } from './eventually.js';
import type { OutFiles } from './out-files.js';
import type { Address } from './reporter.js';
import type { RunLog } from './run-log.js';

const PATH = '/takstbilag/2027/editions';

/** The secretariat makes an edition, a second person publishes it, and anyone fetches it. What it says. */
export async function makeEdition(
  address: Address,
  sekretariat: Client,
  note: string,
  { log, out }: { log: RunLog; out: OutFiles },
): Promise<TakstbilagModel> {
  const { number, hash } = await sekretariat.post<EditionAnswer>(PATH, { note });
  const isWritten = ({ files }: EditionAnswer) => files.includes('xlsx') && files.includes('pdf');
  await eventually(
    `takstbilagets udgave ${number} som filer`,
    () => sekretariat.get<EditionAnswer>(`${PATH}/${number}`),
    isWritten,
  );

  const anyone = Client.anyone(address.url);
  const early = await anyone.refusalOf('GET', `${PATH}/${number}.xlsx`);
  log.expect(early?.status === 404, `Udgave ${number} kunne hentes, før den var offentliggjort.`);
  const alone = await sekretariat.refusalOf('POST', `${PATH}/${number}/publication`, { hash });
  log.expect(alone?.status === 403, `Den, der dannede udgave ${number}, kunne selv offentliggøre den.`);
  const second = await Client.as(address.url, 'sekretariat2', address.password);
  await second.post(`${PATH}/${number}/publication`, { hash });

  const files = new Map<string, Buffer>();
  for (const format of ['xlsx', 'pdf', 'csv', 'json']) {
    const file = await anyone.file(`${PATH}/${number}.${format}`);
    await out.save(`takstbilag/takstbilag-2027-udgave-${number}.${format}`, file);
    files.set(format, file);
  }
  const json = files.get('json') ?? Buffer.alloc(0);
  const fingerprint = createHash('sha256').update(json).digest('hex');
  log.expect(fingerprint === hash, `Fingeraftrykket af udgave ${number} passer ikke med det hentede takstbilag.`);
  return JSON.parse(json.toString()) as TakstbilagModel;
}
