import { count } from '../../../web/format.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { meetingName } from '../../../web/meeting-name.js';
import { Confirm } from '../../../web/ui/confirm.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import type { Meeting } from '../meeting.entity.js';

interface ClosingProps {
  shell: Shell;
  meeting: Meeting;
  decisions: number;
  /** Points for which the minutes have no beslutning. */
  without: readonly string[];
  /** Decisions of the meeting that nobody has confirmed yet. */
  awaiting: number;
  error?: string;
}

export const ClosingView = ({ shell, meeting, decisions, without, awaiting, error }: ClosingProps) => (
  <Layout {...shell} title="Afslut mødet" active="/moeder">
    {error && <ErrorSummary title="Mødet er ikke afsluttet" entries={[{ text: error }]} />}
    <Confirm
      title="Vil du afslutte mødet?"
      action={`/moeder/${meeting.id}/luk`}
      confirm="Afslut mødet"
      cancelHref={`/moeder/${meeting.id}`}
      danger
    >
      <p>
        {meetingName(meeting)}:{' '}
        {decisions === 0
          ? 'Der er ikke registreret afgørelser.'
          : `${count(decisions, 'afgørelse er registreret', 'afgørelser er registreret')}.`}
      </p>
      {awaiting > 0 && (
        <p>
          <b>{count(awaiting, 'afgørelse venter', 'afgørelser venter')} på bekræftelse og bortfalder.</b>{' '}
          <a href={`/gennemgang?year=${meeting.year}&state=confirm`}>Se dem i gennemgangen</a>
        </p>
      )}
      {without.length > 0 && <p>Uden beslutning i referatet: {without.join('; ')}.</p>}
      <p>
        Når mødet er afsluttet, kan dets afgørelser ikke fortrydes, og der kan ikke registreres flere. Referatet står,
        som det er nu, og kan ikke ændres. Mødet kan ikke åbnes igen.
      </p>
    </Confirm>
  </Layout>
);
