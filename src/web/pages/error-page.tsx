import type { Shell } from '../layout/layout.js';
import type { Problem } from '../problem.js';
import { ConflictView } from './conflict.view.js';
import { ForbiddenView } from './forbidden.view.js';
import { MessagePage } from './message-page.js';
import { NotFoundView } from './not-found.view.js';
import { ServerErrorView } from './server-error.view.js';
import { TooManyRequestsView } from './too-many-requests.view.js';

/** The page for a problem; what has no page of its own is said in the problem's words. */
export function ErrorPage({ problem, ...shell }: Shell & { problem: Problem }) {
  const { status, title, detail, reference, errors = [] } = problem;
  if (status >= 500) return <ServerErrorView {...shell} reference={reference ?? ''} />;
  if (status === 403) return <ForbiddenView {...shell} reason={detail} />;
  if (status === 404) return <NotFoundView {...shell} />;
  if (status === 409) return <ConflictView {...shell} what={detail} />;
  if (status === 429) return <TooManyRequestsView {...shell} />;
  return (
    <MessagePage {...shell} title={title} icon="warning">
      <p>{detail}</p>
      {errors.map(({ message }) => (
        <p>{message}</p>
      ))}
    </MessagePage>
  );
}
