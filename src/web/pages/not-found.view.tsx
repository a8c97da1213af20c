import type { Shell } from '../layout/layout.js';
import { MessagePage } from './message-page.js';

/** 404, also for what one may not see: the page must not tell the two apart. */
export const NotFoundView = (shell: Shell) => (
  <MessagePage {...shell} title="Siden findes ikke" icon="search">
    <p>Den kan være flyttet, eller du har ikke adgang til den.</p>
    {!shell.user && <p>Skulle du have været logget ind, så log ind og prøv igen.</p>}
  </MessagePage>
);
