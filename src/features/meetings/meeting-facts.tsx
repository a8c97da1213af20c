import { dayInWords } from '../../web/format.js';
import { DefinitionList } from '../../web/ui/definition-list.js';
import type { Meeting } from './meeting.entity.js';

/** When, where and who. */
export const MeetingFacts = ({ meeting }: { meeting: Meeting }) => {
  const { heldOn, startsAt, endsAt, place, participants } = meeting;
  const names = (present: boolean) =>
    participants
      .filter((one) => one.present === present)
      .map(({ name }) => name)
      .join(', ');
  const times = [startsAt, endsAt].flatMap((time) => time?.replace(':', '.') ?? []).join('–');
  return (
    <DefinitionList
      items={[
        { term: 'Dato', value: `${dayInWords(heldOn)}${times && ` kl. ${times}`}` },
        { term: 'Sted', value: place ?? 'Ikke angivet' },
        { term: 'Deltagere', value: names(true) || 'Ikke angivet' },
        ...(names(false) ? [{ term: 'Afbud', value: names(false) }] : []),
      ]}
    />
  );
};
