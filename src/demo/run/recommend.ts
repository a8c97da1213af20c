import { DELEGATED } from './cases.js';
import type { Client } from './client.js';
import { caseOf, itemOf, itemsOf } from './items.js';
import type { RunLog } from './run-log.js';

const TEXT =
  'Taksten ligger over det fremskrevne takstloft. Sekretariatet indstiller, at FU sender den til DAS, og at DAS lader FU afgøre den, når loftets retlige grundlag er afklaret.';

/** The secretariat writes its indstilling on the takst above the ceiling, and those who decide can read it. */
export async function recommend(sekretariat: Client, fu: Client, log: RunLog): Promise<void> {
  const item = itemOf(await itemsOf(sekretariat, 'in_fu'), DELEGATED);
  await sekretariat.put(`/items/${item.id}/recommendation`, { text: TEXT });
  const { recommendation } = await caseOf(fu, item);
  log.expect(JSON.stringify(recommendation).includes(TEXT), 'FU kan ikke se sekretariatets indstilling.');
}
