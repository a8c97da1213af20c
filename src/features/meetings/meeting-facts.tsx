import { DefinitionList } from '../../web/ui/definition-list.js';
import type { Meeting } from './meeting.entity.js';
import { meetingTime } from './meeting-time.js';

/** When, where and who. */
export const MeetingFacts = ({ meeting }: { meeting: Meeting }) => {
  const { place, participants } = meeting;
  const names = (present: boolean) =>
    participants
      .filter((one) => one.present === present)
      .map(({ name }) => name)
      .join(', ');
  return (
    <DefinitionList
      items={[
        { term: 'Dato', value: meetingTime(meeting) },
        { term: 'Sted', value: place ?? 'Ikke angivet' },
        { term: 'Deltagere', value: names(true) || 'Ikke angivet' },
        ...(names(false) ? [{ term: 'Afbud', value: names(false) }] : []),
      ]}
    />
  );
};
