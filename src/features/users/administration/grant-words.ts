import { dayInWords } from '../../../web/format.js';
import type { RoleGrant } from '../role-grant.entity.js';

export type GrantState = 'coming' | 'held' | 'ended';

/** Whether a role counts on a day ("YYYY-MM-DD"), or did, or will. */
export function grantState(
  { validFrom, validTo }: Pick<RoleGrant, 'validFrom' | 'validTo'>,
  today: string,
): GrantState {
  if (validTo !== null && validTo < today) return 'ended';
  return validFrom > today ? 'coming' : 'held';
}

export function periodInWords({ validFrom, validTo }: Pick<RoleGrant, 'validFrom' | 'validTo'>): string {
  if (validTo !== null && validTo < validFrom) return `givet ${dayInWords(validFrom)} og afsluttet samme dag`;
  return validTo === null
    ? `fra ${dayInWords(validFrom)}`
    : `fra ${dayInWords(validFrom)} til og med ${dayInWords(validTo)}`;
}
