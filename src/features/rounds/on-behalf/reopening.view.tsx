import { dateTime } from '../../../web/format.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { Confirm } from '../../../web/ui/confirm.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { TextArea } from '../../../web/ui/text-area.js';

interface ReopeningProps {
  shell: Shell;
  submission: { id: number; year: number; driftsherre: string; submittedAt: Date; receipt: string };
  reason?: string | undefined;
  error?: string | undefined;
}

export const ReopeningView = ({ shell, submission, reason, error }: ReopeningProps) => (
  <Layout {...shell} title={`${error ? 'Fejl: ' : ''}Åbn indberetning igen`} active="/overblik">
    {error && <ErrorSummary title="Indberetningen er ikke åbnet" entries={[{ text: error, href: '#reason' }]} />}
    <Confirm
      title={`Vil du åbne indberetningen fra ${submission.driftsherre} igen?`}
      action={`/overblik/indsendelser/${submission.id}/genaabn`}
      confirm="Åbn igen"
      cancelHref={`/overblik?aar=${submission.year}`}
      fields={
        <TextArea
          name="reason"
          label="Begrundelse"
          hint="Driftsherren ser den."
          rows={3}
          maxLength={1000}
          value={reason}
          error={error}
        />
      }
    >
      <p>
        Den blev indsendt {dateTime(submission.submittedAt)} (kvittering {submission.receipt}). Når den er åbnet igen,
        kan driftsherren uploade et rettet takstskema og indsende på ny. Det, der ikke ændres, beholder sin afgørelse.
      </p>
    </Confirm>
  </Layout>
);
