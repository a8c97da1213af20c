import { Icon } from '../ui/icon.js';
import type { MenuEntry } from './menu.js';

/** Who is signed in, as it is shown: the role's label and the organisation's name. */
export interface SignedIn {
  name: string;
  role: string;
  organisation: string | null;
}

interface HeaderProps {
  user: SignedIn | null;
  menu: readonly MenuEntry[];
  active?: string | undefined;
}

export const Header = ({ user, menu, active }: HeaderProps) => (
  <header class="top">
    <div class="container top-row">
      <a class="brand" href="/">
        <Mark />
        <span>Takstportalen</span>
      </a>
      <nav aria-label="Hovedmenu">
        <ul>
          {menu.map(({ label, href }) => (
            <li>
              <a href={href} aria-current={href === active ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {user && <Who user={user} />}
    </div>
  </header>
);

const Who = ({ user }: { user: SignedIn }) => (
  <div class="who">
    <Icon name="account" />
    <p>
      <a href="/konto">{user.name}</a>
      <small>{user.organisation ? `${user.role} · ${user.organisation}` : user.role}</small>
    </p>
    <form method="post" action="/log-af">
      <button type="submit">Log af</button>
    </form>
  </div>
);

const Mark = () => (
  <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
    <rect x="2" y="12" width="4.5" height="10" rx="1" />
    <rect x="9.7" y="7" width="4.5" height="15" rx="1" />
    <rect x="17.4" y="2" width="4.5" height="20" rx="1" />
  </svg>
);
