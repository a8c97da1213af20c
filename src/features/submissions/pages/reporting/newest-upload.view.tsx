import { dateTime } from '../../../../web/format.js';
import { Box } from '../../../../web/ui/box.js';
import { ButtonLink } from '../../../../web/ui/button.js';
import type { Submission } from '../../submission.entity.js';
import { headingOf, rowsRead, whichUpload } from '../upload/upload-words.js';
import type { ReportingProps } from './reporting.view.js';

/** The receipt of what is submitted, and the verdict on what is not. */
export const NewestUpload = ({ reporting, rights, choice }: ReportingProps) => {
  const { submission, newest, judged, round, now } = reporting;
  const isSubmitted = submission?.state === 'submitted' && submission.uploadId === (newest?.id ?? null);
  return (
    <>
      {submission && (
        <Submitted
          submission={submission}
          year={round.year}
          choice={choice}
          mayWithdraw={rights.report && round.state === 'open' && now <= round.announcedDeadline}
        />
      )}
      {newest && !isSubmitted && (
        <Box id="seneste" title={`Seneste upload: ${verdictOf(newest.status, judged && headingOf(judged))}`}>
          <p>
            <b>{newest.fileName}</b> ({whichUpload(newest)}). {judged && rowsRead(judged)}
            {newest.refusal?.message}
          </p>
          <p>
            <ButtonLink variant="primary" icon="arrow-forward" href={`/uploads/${newest.id}`}>
              {judged ? 'Fortsæt' : 'Se mere'}
            </ButtonLink>
          </p>
        </Box>
      )}
    </>
  );
};

function verdictOf(status: string, heading: string | null): string {
  if (status === 'received') return 'Bliver kontrolleret';
  return heading ?? 'Filen kunne ikke bruges';
}

interface SubmittedProps {
  submission: Submission;
  year: number;
  choice: string;
  /** Until the announced deadline. */
  mayWithdraw: boolean;
}

const Submitted = ({ submission, year, choice, mayWithdraw }: SubmittedProps) => (
  <Box id="kvittering" title={submission.state === 'reopened' ? 'Åbnet igen af sekretariatet' : 'Indsendt'}>
    {submission.state === 'reopened' && <blockquote>{submission.reopenReason}</blockquote>}
    <p>
      {submission.nothingToReport ? 'I har erklæret, at I ikke har noget at indberette' : 'Indberetningen er indsendt'}{' '}
      {dateTime(submission.submittedAt)}
      {submission.late && ' (efter fristen)'}. Kvittering <b class="nowrap">{submission.receipt}</b>.
    </p>
    <p class="page-actions">
      <ButtonLink href={`/indberetning/${year}/kvittering${choice}`}>Se kvittering og status</ButtonLink>
      {mayWithdraw && submission.state === 'submitted' && (
        <ButtonLink variant="link" href={`/indberetning/${year}/traek-tilbage${choice}`}>
          Træk indberetningen tilbage
        </ButtonLink>
      )}
    </p>
  </Box>
);
