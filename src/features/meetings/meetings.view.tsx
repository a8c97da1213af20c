import { date } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { meetingName } from '../../web/meeting-name.js';
import { Badge } from '../../web/ui/badge.js';
import { Button, ButtonLink } from '../../web/ui/button.js';
import { DataTable } from '../../web/ui/data-table.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { ErrorSummary } from '../../web/ui/error-summary.js';
import { PageHead } from '../../web/ui/page-head.js';
import { RadioGroup } from '../../web/ui/radio-group.js';
import { TextField } from '../../web/ui/text-field.js';
import { FrameFields } from './frame/frame.view.js';
import type { MeetingFaults } from './frame/new-meeting.js';
import type { Meeting } from './meeting.entity.js';
import type { MeetingForm } from './meeting-forms.js';

interface MeetingsProps {
  shell: Shell;
  meetings: readonly Meeting[];
  mayCreate: boolean;
}

export const MeetingsView = ({ shell, meetings, mayCreate }: MeetingsProps) => (
  <Layout {...shell} title="Møder" active="/moeder">
    <PageHead
      title="Møder"
      lead="Møder i FU og DAS, og hvad der er besluttet i dem."
      actions={
        <>
          <ButtonLink href="/beslutninger" icon="search">
            Søg i beslutninger
          </ButtonLink>
          {mayCreate && <ButtonLink href="/moeder/nyt">Opret et møde</ButtonLink>}
        </>
      }
    />
    {meetings.length === 0 ? (
      <EmptyState title="Der er ingen møder endnu" icon="calendar-month">
        <p>Sekretariatet opretter møderne.</p>
      </EmptyState>
    ) : (
      <DataTable
        caption="Møder"
        columns={[
          { label: 'Møde', rowHeader: true, cell: (one) => <a href={`/moeder/${one.id}`}>{meetingName(one)}</a> },
          { label: 'Takstår', cell: ({ year }) => year },
          { label: 'Sted', cell: ({ place }) => place ?? '–' },
          { label: 'Status', cell: (meeting) => <MeetingState meeting={meeting} /> },
        ]}
        rows={meetings}
      />
    )}
  </Layout>
);

export const MeetingState = ({ meeting: { state, closedAt } }: { meeting: Meeting }) =>
  state === 'open' ? (
    <Badge tone="info" icon="calendar-month">
      Åbent
    </Badge>
  ) : (
    <Badge tone="neutral" icon="lock">
      Afsluttet{closedAt && ` ${date(closedAt)}`}
    </Badge>
  );

interface NewMeetingProps {
  shell: Shell;
  form: MeetingForm;
  faults: MeetingFaults;
}

export const NewMeetingView = ({ shell, form, faults }: NewMeetingProps) => {
  const entries = Object.entries(faults).map(([field, text]) => ({ text, href: `#${field}` }));
  return (
    <Layout {...shell} title="Opret et møde" active="/moeder">
      {entries.length > 0 && <ErrorSummary title="Mødet er ikke oprettet" entries={entries} />}
      <h1>Opret et møde</h1>
      <form class="form-stack" method="post" action="/moeder">
        <RadioGroup
          name="body"
          label="Hvem mødes?"
          options={[
            { value: 'FU', label: 'FU', hint: 'Forretningsudvalget' },
            { value: 'DAS', label: 'DAS', hint: 'Den Administrative Styregruppe' },
          ]}
          value={form.body}
          error={faults.body}
        />
        <TextField name="year" label="Takstår" value={form.year} width={4} inputMode="numeric" error={faults.year} />
        <FrameFields form={form} faults={faults} />
        <div class="form-actions">
          <Button icon="save">Opret mødet</Button>
          <ButtonLink href="/moeder">Fortryd</ButtonLink>
        </div>
      </form>
    </Layout>
  );
};
