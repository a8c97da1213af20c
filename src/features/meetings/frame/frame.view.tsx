import type { Participant } from '../../../domain/meeting/points.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { meetingName } from '../../../web/meeting-name.js';
import { Button, ButtonLink } from '../../../web/ui/button.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { TextField } from '../../../web/ui/text-field.js';
import type { Meeting } from '../meeting.entity.js';
import type { MeetingForm } from '../meeting-forms.js';
import type { MeetingFaults } from './new-meeting.js';

interface FrameProps {
  shell: Shell;
  meeting: Meeting;
  form: Pick<MeetingForm, 'heldOn' | 'startsAt' | 'endsAt' | 'place'>;
  participants: readonly Participant[];
  faults: MeetingFaults;
  error?: string | undefined;
}

const SPARE_ROWS = 4;

/** When, where and who. Rows for more participants stand below those there are; an empty row is none. */
export const FrameView = ({ shell, meeting, form, participants, faults, error }: FrameProps) => {
  const entries = Object.entries(faults).map(([field, text]) => ({ text, href: `#${field}` }));
  const rows = [...participants, ...Array.from({ length: SPARE_ROWS }, () => ({ name: '', present: true }))];
  return (
    <Layout {...shell} title="Tid, sted og deltagere" active="/moeder">
      {(entries.length > 0 || error) && (
        <ErrorSummary
          title="Ændringen er ikke gemt"
          entries={error ? [{ text: error, href: '#deltagere' }] : entries}
        />
      )}
      <h1>Tid, sted og deltagere</h1>
      <p>{meetingName(meeting)}</p>
      <form class="form-stack" method="post" action={`/moeder/${meeting.id}/rammer`}>
        <FrameFields form={form} faults={faults} />
        <fieldset class="participants" id="deltagere">
          <legend class="form-label">Deltagere</legend>
          <p class="form-hint">Skriv parter og roller frem for personer. Sæt kryds ved dem, der har meldt afbud.</p>
          {rows.map(({ name, present }, index) => (
            <ParticipantRow name={name} present={present} index={index} />
          ))}
        </fieldset>
        <div class="form-actions">
          <Button icon="save">Gem</Button>
          <ButtonLink href={`/moeder/${meeting.id}`}>Fortryd</ButtonLink>
        </div>
      </form>
    </Layout>
  );
};

export const FrameFields = ({ form, faults }: Pick<FrameProps, 'form' | 'faults'>) => (
  <>
    <TextField name="heldOn" label="Dato" type="date" value={form.heldOn} width={27} error={faults.heldOn} />
    <TextField
      name="startsAt"
      label="Begynder kl."
      type="time"
      value={form.startsAt}
      width={11}
      optional
      error={faults.startsAt}
    />
    <TextField
      name="endsAt"
      label="Slutter kl."
      type="time"
      value={form.endsAt}
      width={11}
      optional
      error={faults.endsAt}
    />
    <TextField name="place" label="Sted" value={form.place} optional error={faults.place} />
  </>
);

const ParticipantRow = ({ name, present, index }: Participant & { index: number }) => (
  <div class="participant">
    <input class="form-input" name="deltager" value={name} maxLength={200} aria-label={`Deltager ${index + 1}`} />
    <label>
      <input type="checkbox" class="row-checkbox" name="afbud" value={String(index)} checked={!present} />
      Afbud<span class="sr-only"> fra deltager {index + 1}</span>
    </label>
  </div>
);
