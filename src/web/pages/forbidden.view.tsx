import type { Shell } from '../layout/layout.js';
import { MessagePage } from './message-page.js';

interface ForbiddenProps extends Shell {
  /** Why, as the policy's refusal says it. */
  reason: string;
}

export const ForbiddenView = ({ reason, ...shell }: ForbiddenProps) => (
  <MessagePage {...shell} title="Det kan du ikke gøre" icon="lock">
    <p>{reason}</p>
    <p>Intet er ændret.</p>
  </MessagePage>
);
