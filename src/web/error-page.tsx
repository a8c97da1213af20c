import type { JSX } from 'preact';
import type { Shell } from './layout/layout.js';
import { ForbiddenView } from './pages/forbidden.view.js';
import { MessagePage } from './pages/message-page.js';
import { NotFoundView } from './pages/not-found.view.js';
import { ServerErrorView } from './pages/server-error.view.js';
import { TooManyRequestsView } from './pages/too-many-requests.view.js';
import type { Problem } from './problem.js';

/** The page that says what went wrong. */
export function errorPage(shell: Shell, { status, title, detail, reference, errors }: Problem): JSX.Element {
  if (status === 403) return <ForbiddenView {...shell} reason={detail} />;
  if (status === 404) return <NotFoundView {...shell} />;
  if (status === 429) return <TooManyRequestsView {...shell} seconds={60} />;
  if (reference) return <ServerErrorView {...shell} reference={reference} />;
  return (
    <MessagePage {...shell} title={title} icon="error">
      <p>{detail}</p>
      {errors && (
        <ul>
          {errors.map(({ message }) => (
            <li>{message}</li>
          ))}
        </ul>
      )}
    </MessagePage>
  );
}
