import { DAS_MEMBER, DELEGATED, REJECTED } from './cases.js';
import { Client } from './client.js';
import { itemOf, itemsOf } from './items.js';
import type { Address } from './reporter.js';
import type { RunLog } from './run-log.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const DECISION =
  'DAS godkender takstbilaget for 2027 med undtagelse af taksten for Krisecenter for Kvinder i Frederikshavn. FU får mandat til at afgøre den, når forholdet til takstloftet er afklaret.';

/** DAS approves all but one takst in a meeting that the secretariat calls and closes, and leaves that one to FU. */
export async function dasMeeting(address: Address, sekretariat: Client, log: RunLog): Promise<{ approved: number }> {
  await sekretariat.patch('/rounds/2027', { state: 'closed', reason: 'Alle driftsherrer har indberettet.' });
  const heldOn = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
  const meeting = await sekretariat.post<{ id: number }>('/meetings', { body: 'DAS', year: 2027, heldOn });

  const das = await Client.as(address.url, DAS_MEMBER, address.password);
  const agenda = await das.get<{ listHash: string }>(`/meetings/${meeting.id}/agenda`);
  const excepted = itemOf(await itemsOf(das, 'in_das'), DELEGATED);
  await das.post(`/meetings/${meeting.id}/decisions`, {
    approve: 'all',
    listHash: agenda.listHash,
    except: [excepted.id],
    delegateTo: 'FU',
    text: DECISION,
  });
  await sekretariat.post(`/meetings/${meeting.id}/closing`, {});

  const items = await itemsOf(das, 'all');
  const expected = new Map([
    [DELEGATED, 'delegated'],
    [REJECTED.lineKey, 'rejected'],
  ]);
  const other = items.filter(({ lineKey, state }) => state !== (expected.get(lineKey) ?? 'approved'));
  log.expect(
    other.length === 0,
    `Efter DAS' møde står ${other.map(({ lineKey, state }) => `${lineKey} (${state})`).join(', ')} anderledes end besluttet.`,
  );
  return { approved: items.filter(({ state }) => state === 'approved').length };
}
