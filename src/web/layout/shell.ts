import { ROLE_LABELS, type Who } from '../../domain/access/roles.js';
import type { Shell } from './layout.js';
import { menuFor } from './menu.js';

/** What every page is told about who looks at it: name, roles, organisation and menu. */
export function shellOf(who: Who | null): Shell {
  if (!who) return { user: null, menu: menuFor([]) };
  const roles = [...new Set(who.roles.map(({ role }) => role))];
  const organisations = [...new Set(who.roles.flatMap(({ organisationName }) => organisationName ?? []))];
  const user = {
    name: who.name,
    role: roles.map((role) => ROLE_LABELS[role]).join(', '),
    organisation: organisations.join(', ') || null,
  };
  return { user, menu: menuFor(roles) };
}

/** The first page of a person's menu. */
export const homeOf = (who: Who): string => shellOf(who).menu[0]?.href ?? '/takstbilag';
