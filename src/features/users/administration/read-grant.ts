import { FOR_A_DRIFTSHERRE, ROLES, type Role } from '../../../domain/access/roles.js';
import type { FieldFault } from '../../../web/field-fault.js';

/** A role as it is typed on the page. */
export interface TypedGrant {
  role: string;
  organisation: string;
  validFrom: string;
  validTo: string;
}

export interface NewGrant {
  role: Role;
  organisation: number | null;
  /** "YYYY-MM-DD"; null: from today. */
  validFrom: string | null;
  /** The last day; null: until further notice. */
  validTo: string | null;
}

/** The role to be given, or what is wrong at which field. `organisations`: the codes there are. */
export function readGrant(
  { role, organisation, validFrom, validTo }: TypedGrant,
  organisations: readonly number[],
): NewGrant | { faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  if (!ROLES.includes(role as Role)) faults.push({ field: 'role', message: 'Rolle: Vælg en rolle.' });
  const code = organisation === '' ? null : Number(organisation);
  if (code !== null && !organisations.includes(code))
    faults.push({ field: 'organisation', message: 'Organisation: Vælg en af de tolv driftsherrer.' });
  if (code === null && FOR_A_DRIFTSHERRE.includes(role as Role))
    faults.push({ field: 'organisation', message: 'Organisation: Rollen er for en driftsherre. Vælg hvilken.' });
  if (code !== null && ROLES.includes(role as Role) && !FOR_A_DRIFTSHERRE.includes(role as Role))
    faults.push({
      field: 'organisation',
      message: 'Organisation: Rollen er ikke for en driftsherre. Lad feltet stå tomt.',
    });
  if (!isDayOrBlank(validFrom)) faults.push({ field: 'validFrom', message: 'Fra: Vælg en dato.' });
  if (!isDayOrBlank(validTo)) faults.push({ field: 'validTo', message: 'Til og med: Vælg en dato.' });
  if (validFrom !== '' && validTo !== '' && validTo < validFrom)
    faults.push({ field: 'validTo', message: 'Til og med: Datoen må ikke ligge før den første dag.' });
  if (faults.length > 0) return { faults };
  return { role: role as Role, organisation: code, validFrom: validFrom || null, validTo: validTo || null };
}

const isDayOrBlank = (text: string): boolean =>
  text === '' || (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)));
