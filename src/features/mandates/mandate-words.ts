import { type Mandate, mandateHasExpired } from '../../domain/mandates/mandate.js';
import { itemName } from '../../domain/takst-words.js';
import { ITEM_KINDS } from '../../domain/workflow/item-kinds.js';
import type { MandateRow } from './mandate.entity.js';

const MOST_NAMED = 3;

/** What a mandate is for: "Krisecenter for Kvinder (…)", "Alle revisioner i takstår 2027 for Aalborg Kommune". */
export function subjectOf({ scope, kind, year, organisationRow, items }: MandateRow): string {
  if (scope === 'items') return namesOf(items);
  const { plural } = ITEM_KINDS[kind];
  const when = year === null ? ', uanset takstår' : ` i takstår ${year}`;
  return `Alle ${plural}${when}${organisationRow ? ` for ${organisationRow.name}` : ''}`;
}

function namesOf(items: MandateRow['items']): string {
  const names = items.slice(0, MOST_NAMED).map(({ item }) => itemName(item.line));
  const rest = items.length - names.length;
  return rest > 0 ? `${names.join('; ')} og ${rest} til` : names.join('; ');
}

/** in_force: FU can decide under it · expired: its last day is over · ended: DAS ended it before. */
export type MandateStatus = 'in_force' | 'expired' | 'ended';

/** `today` "YYYY-MM-DD", Danish time. A mandate of which every takst was taken back is over, too. */
export function statusOf({ ended, until, scope, items, takenBack }: Mandate, today: string): MandateStatus {
  if (ended || (scope === 'items' && items.every((id) => takenBack.includes(id)))) return 'ended';
  return mandateHasExpired({ until }, today) ? 'expired' : 'in_force';
}
