import { count, shortDateTime } from '../../web/format.js';
import { Badge } from '../../web/ui/badge.js';
import type { Mail } from './mail.entity.js';

/** Where a mail stands, and how often it failed. */
export const MailState = ({ mail: { sentAt, givenUpAt, failures } }: { mail: Mail }) => {
  const tries = failures > 0 && <small>{count(failures, 'forsøg', 'forsøg')} slog fejl</small>;
  if (sentAt)
    return (
      <>
        <Badge tone="success">Sendt</Badge> <small>{shortDateTime(sentAt)}</small>
      </>
    );
  return (
    <>
      <Badge tone={givenUpAt ? 'error' : failures > 0 ? 'warning' : 'info'}>
        {givenUpAt ? 'Ikke afleveret' : failures > 0 ? 'Forsøges igen' : 'På vej'}
      </Badge>{' '}
      {tries}
    </>
  );
};
