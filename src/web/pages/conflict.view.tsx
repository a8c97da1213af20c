import type { Shell } from '../layout/layout.js';
import { MessagePage } from './message-page.js';

interface ConflictProps extends Shell {
  /** What has happened in the meantime, and who did it: "FU-medlem, Hjørring sendte sagen tilbage kl. 10.42." */
  what: string;
  /** Where the new version stands. */
  href?: string | undefined;
}

/** 409: somebody else was there first. */
export const ConflictView = ({ what, href, ...shell }: ConflictProps) => (
  <MessagePage
    {...shell}
    title="Sagen er ændret i mellemtiden"
    icon="refresh"
    next={href ? { href, label: 'Se den nye version' } : undefined}
  >
    <p>{what}</p>
    <p>Din afgørelse er ikke registreret. Se, hvad der er nyt, og tag stilling igen.</p>
  </MessagePage>
);
