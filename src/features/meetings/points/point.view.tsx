import type { PointTexts } from '../../../domain/meeting/points.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { meetingName } from '../../../web/meeting-name.js';
import { Box } from '../../../web/ui/box.js';
import { Button, ButtonLink } from '../../../web/ui/button.js';
import { Checkbox } from '../../../web/ui/checkbox.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { TextArea } from '../../../web/ui/text-area.js';
import { TextField } from '../../../web/ui/text-field.js';
import type { Meeting } from '../meeting.entity.js';
import { LONGEST_NAME, LONGEST_POINT_TEXT } from '../text-limits.js';
import { AnnexRow, NewAnnex } from './annex-forms.js';
import type { MeetingPoint } from './meeting-point.entity.js';
import type { AnnexForm } from './point-forms.js';

type Texts = Partial<PointTexts & Pick<MeetingPoint, 'title' | 'lukket'>>;

interface NewPointProps {
  shell: Shell;
  meeting: Meeting;
  form: Texts;
  error?: string | undefined;
}

export const NewPointView = ({ shell, meeting, form, error }: NewPointProps) => (
  <Layout {...shell} title="Nyt punkt" active="/moeder">
    {error && <ErrorSummary title="Punktet er ikke gemt" entries={[{ text: error, href: '#title' }]} />}
    <h1>Nyt punkt</h1>
    <p>{meetingName(meeting)}. Punktet sættes ind før Eventuelt og kan flyttes.</p>
    <form class="form-stack" method="post" action={`/moeder/${meeting.id}/punkter`}>
      <PointFields form={form} />
      <div class="form-actions">
        <Button icon="save">Tilføj punktet</Button>
        <ButtonLink href={`/moeder/${meeting.id}`}>Fortryd</ButtonLink>
      </div>
    </form>
  </Layout>
);

export interface PointProps extends NewPointProps {
  point: MeetingPoint;
  /** An annex that was refused. */
  newAnnex?: AnnexForm | undefined;
}

export const PointView = ({ shell, meeting, point, form, error, newAnnex }: PointProps) => {
  const at = `/moeder/${meeting.id}/punkter/${point.id}`;
  return (
    <Layout {...shell} title={`Punkt ${point.position}`} active="/moeder">
      {error && (
        <ErrorSummary title="Det er ikke gemt" entries={[{ text: error, href: newAnnex ? '#titel' : '#title' }]} />
      )}
      <p class="eyebrow">
        <a href={`/moeder/${meeting.id}#dagsorden`}>{meetingName(meeting)}</a>
      </p>
      <h1>
        Punkt {point.position}: {point.title}
      </h1>
      <div class="stack">
        <form class="form-stack" method="post" action={at}>
          <PointFields form={form} />
          <div class="form-actions">
            <Button icon="save">Gem punktet</Button>
            <ButtonLink href={`/moeder/${meeting.id}#dagsorden`}>Fortryd</ButtonLink>
          </div>
        </form>
        <Box id="bilag" title="Bilag">
          {point.annexes.length === 0 && <p>Punktet har ingen bilag.</p>}
          {point.annexes.map((annex) => (
            <AnnexRow at={at} annex={annex} />
          ))}
          <NewAnnex at={at} form={newAnnex} />
        </Box>
        <form method="post" action={`${at}/fjern`}>
          <Button variant="danger" icon="delete">
            Tag punktet af dagsordenen
          </Button>
        </form>
      </div>
    </Layout>
  );
};

const LISTS = 'En linje, der begynder med en bindestreg, bliver et punkt i en liste.';

const PointFields = ({ form }: { form: Texts }) => (
  <>
    <TextField name="title" label="Titel" value={form.title} maxLength={LONGEST_NAME} />
    <TextArea name="resume" label="Resume" optional value={form.resume} rows={3} maxLength={LONGEST_POINT_TEXT} />
    <TextArea
      name="sagsfremstilling"
      label="Sagsfremstilling"
      hint="Tabellen over det, punktet handler om, kommer selv med under teksten."
      optional
      value={form.sagsfremstilling}
      rows={8}
      maxLength={LONGEST_POINT_TEXT}
    />
    <TextArea
      name="indstilling"
      label="Indstilling"
      hint={LISTS}
      optional
      value={form.indstilling}
      rows={4}
      maxLength={LONGEST_POINT_TEXT}
    />
    <Checkbox
      name="lukket"
      label="Lukket punkt"
      hint="Kommer kun i medlemmernes dokumenter. Den åbne udgave siger, at der er et lukket punkt, og intet andet."
      checked={form.lukket}
      optional
    />
  </>
);
