import { mayEnter } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { count, kr } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { meetingName } from '../../web/meeting-name.js';
import { Box } from '../../web/ui/box.js';
import { ButtonLink } from '../../web/ui/button.js';
import { DataTable } from '../../web/ui/data-table.js';
import { PageHead } from '../../web/ui/page-head.js';
import type { Decision } from '../review/decision.entity.js';
import type { Agenda, DriftsherreSum } from './agenda/agenda.js';
import { AgendaList } from './agenda/agenda-list.js';
import type { MeetingContent } from './agenda/meeting-content.service.js';
import { DasList } from './das/das-list.js';
import { Decided } from './decided-list.js';
import { FuList } from './fu-list.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingFacts } from './meeting-facts.js';
import { MeetingState } from './meetings.view.js';
import { DocumentLinks } from './papers/document-links.js';

interface MeetingProps {
  shell: Shell;
  who: Who;
  meeting: Meeting;
  content: MeetingContent;
  agenda: Agenda;
  decisions: readonly Decision[];
  /** When the members were told that the papers are ready. */
  told: Date | null;
}

/** A meeting: what it has before it, and what was decided in it. */
export const MeetingView = ({ shell, who, meeting, content, agenda, decisions, told }: MeetingProps) => {
  const { points } = content;
  const open = meeting.state === 'open';
  const mayPrepare = open && mayEnter('meeting.prepare', who).allowed;
  // Without an agenda the takster that wait stand here; with one they stand at their points.
  const listed = open && points.length === 0;
  return (
    <Layout {...shell} title={meetingName(meeting)} active="/moeder" wide>
      <PageHead
        eyebrow={`Takster ${meeting.year}`}
        title={meetingName(meeting)}
        lead={<MeetingState meeting={meeting} />}
        actions={
          open &&
          mayEnter('meeting.close', who).allowed && (
            <ButtonLink href={`/moeder/${meeting.id}/luk`}>Afslut mødet</ButtonLink>
          )
        }
      />
      <div class="stack">
        <Box
          id="moedet"
          title="Mødet"
          aside={
            mayPrepare && (
              <ButtonLink href={`/moeder/${meeting.id}/rammer`} icon="edit">
                Ret tid, sted og deltagere
              </ButtonLink>
            )
          }
        >
          <MeetingFacts meeting={meeting} />
        </Box>
        <AgendaList meeting={meeting} points={points} mayPrepare={mayPrepare} />
        <DocumentLinks meeting={meeting} told={told} mayTell={mayPrepare && points.length > 0} />
        {listed && meeting.body === 'DAS' && (
          <>
            <Sums agenda={agenda} />
            <DasList meeting={meeting} agenda={agenda} mayDecide={mayEnter('meeting.decide', who).allowed} />
          </>
        )}
        {listed && meeting.body === 'FU' && <FuList meeting={meeting} agenda={agenda} who={who} />}
        <Decided content={content} decisions={decisions} />
      </div>
    </Layout>
  );
};

const Sums = ({ agenda: { perDriftsherre, covered, notCovered, approved } }: { agenda: Agenda }) =>
  covered.length === 0 ? null : (
    <Box id="omfatter" title={`"Alle" omfatter ${count(covered.length, 'takst', 'takster')}`}>
      <p>
        {notCovered.length > 0 && `${count(notCovered.length, 'takst', 'takster')} er ikke med i "alle". `}
        {approved > 0 && `${count(approved, 'takst er', 'takster er')} allerede godkendt.`}
      </p>
      <DataTable<DriftsherreSum>
        caption="Hvad alle omfatter, pr. driftsherre"
        columns={[
          { label: 'Driftsherre', rowHeader: true, cell: ({ name }) => name },
          { label: 'Takster', numeric: true, cell: (row) => row.count },
          { label: 'Takst × enheder pr. år', numeric: true, cell: ({ yearly }) => kr(yearly) },
          { label: 'Ikke med', numeric: true, cell: (row) => row.notCovered },
        ]}
        rows={perDriftsherre}
      />
    </Box>
  );
