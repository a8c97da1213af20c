import type { Role } from '../../domain/access/roles.js';

export interface MenuEntry {
  label: string;
  href: string;
}

const TAKSTBILAG = { label: 'Takstbilag', href: '/takstbilag' };
const REGLER = { label: 'Regler og parametre', href: '/regler' };
const GENNEMGANG = { label: 'Gennemgang', href: '/gennemgang' };
const TILBUDSVIFTE = { label: 'Tilbudsvifte', href: '/tilbudsvifte' };
const MOEDER = { label: 'Møder', href: '/moeder' };
const BESLUTNINGER = { label: 'Beslutninger', href: '/beslutninger' };
const MANDATER = { label: 'Mandater', href: '/mandater' };

const ANYONE: MenuEntry[] = [TAKSTBILAG, { label: 'Log ind', href: '/log-ind' }];

const MENU: Record<Role, MenuEntry[]> = {
  indberetter: [{ label: 'Min indberetning', href: '/indberetning' }, TILBUDSVIFTE, REGLER, TAKSTBILAG],
  myndighed: [
    TAKSTBILAG,
    { label: 'Godkendte takster', href: '/gennemgang' },
    { label: 'Objektiv finansiering', href: '/objektiv-finansiering' },
    REGLER,
  ],
  fu: [GENNEMGANG, MOEDER, BESLUTNINGER, MANDATER, TILBUDSVIFTE, REGLER, TAKSTBILAG],
  das: [MOEDER, GENNEMGANG, BESLUTNINGER, MANDATER, TILBUDSVIFTE, REGLER, TAKSTBILAG],
  sekretariat: [
    { label: 'Overblik', href: '/overblik' },
    GENNEMGANG,
    MOEDER,
    MANDATER,
    { label: 'Takstbilag', href: '/takstbilag/arbejde' },
    TILBUDSVIFTE,
    REGLER,
    { label: 'Ny runde', href: '/runder/ny' },
  ],
  administrator: [
    { label: 'Brugere', href: '/brugere' },
    { label: 'Ret parametre', href: '/parametre' },
    { label: 'Mails', href: '/mails' },
    { label: 'Log', href: '/log' },
    REGLER,
  ],
};

/** The pages of each role; who holds several roles sees each label and each page once, as the first role has them. No role: the public pages. */
export function menuFor(roles: readonly Role[]): MenuEntry[] {
  if (roles.length === 0) return ANYONE;
  const entries: MenuEntry[] = [];
  for (const { label, href } of roles.flatMap((role) => MENU[role])) {
    if (!entries.some((one) => one.label === label || one.href === href)) entries.push({ label, href });
  }
  return entries;
}
