import type { Who } from '../../../../domain/access/roles.js';
import { isExtended } from '../../../../domain/submission-deadlines.js';
import { shortDateTime } from '../../../../web/format.js';
import { Alert } from '../../../../web/ui/alert.js';
import { Badge } from '../../../../web/ui/badge.js';
import { Box } from '../../../../web/ui/box.js';
import { ButtonLink } from '../../../../web/ui/button.js';
import { DataTable } from '../../../../web/ui/data-table.js';
import { ErrorSummary } from '../../../../web/ui/error-summary.js';
import { PageHead } from '../../../../web/ui/page-head.js';
import type { Step } from '../../../../web/ui/step-indicator.js';
import { UploadForm } from '../../../../web/ui/upload-form.js';
import type { Upload } from '../../upload/upload.entity.js';
import type { DeadlineWords } from '../deadline-words.js';
import { eyebrowOf, ReportingPage } from '../reporting-page.view.js';
import type { Rights } from '../rights.js';
import { NewestUpload } from './newest-upload.view.js';
import { placeOf, Questions, type RefusedAnswer } from './questions.view.js';
import { RecheckAlerts } from './recheck-alerts.view.js';
import type { Reporting } from './reporting.service.js';
import { ReportingSide } from './reporting-side.view.js';
import { ItemTable, Returned } from './returned-items.view.js';
import { RevisionBox } from './revision-box.view.js';

export interface ReportingProps {
  who: Who;
  reporting: Reporting;
  rights: Rights;
  deadline: DeadlineWords;
  steps: readonly Step[];
  /** "?driftsherre=851" or ''. */
  choice: string;
  /** Why the last upload could not be taken. */
  refusal?: string;
  refusedAnswer?: RefusedAnswer;
}

/** Min indberetning: the round, the deadline, where one is, what came back, and what to do next. */
export const ReportingView = (props: ReportingProps) => {
  const { who, reporting, deadline, steps, rights, refusal, refusedAnswer } = props;
  const { round, organisation, items, submission } = reporting;
  const isOwnWork = rights.report && isTakingUploads(reporting);
  return (
    <ReportingPage
      who={who}
      title={refusal || refusedAnswer ? 'Fejl: Min indberetning' : 'Min indberetning'}
      {...(isOwnWork && { steps })}
    >
      <PageHead eyebrow={eyebrowOf(round.year, organisation.name)} title={titleOf(rights)} />
      {refusal && <ErrorSummary title="Filen blev ikke modtaget" entries={[{ text: refusal, href: '#file' }]} />}
      {refusedAnswer && (
        <ErrorSummary
          title="Svaret er ikke sendt"
          entries={[{ text: refusedAnswer.message, href: placeOf(refusedAnswer, reporting.questions) }]}
        />
      )}
      <div class="split">
        <div class="split-main">
          <Alert tone={deadline.tone} title={deadline.title}>
            <p>{deadline.text}</p>
          </Alert>
          <Questions questions={reporting.questions} mayAnswer={rights.report} refused={refusedAnswer} />
          <RecheckAlerts
            year={round.year}
            rechecks={reporting.rechecks}
            submittedUpload={submission?.uploadId ?? null}
          />
          <RevisionBox {...props} />
          <Returned items={reporting.items} />
          <NewestUpload {...props} />
          <Fetch {...props} />
          <Uploads uploads={reporting.uploads} />
          {!submission && items.length > 0 && (
            <Box id="takster" title={`Takster ${round.year}`}>
              <ItemTable caption={`Takster ${round.year}`} items={items} />
            </Box>
          )}
        </div>
        <ReportingSide {...props} />
      </div>
    </ReportingPage>
  );
};

const titleOf = ({ report }: Rights): string => (report ? 'Min indberetning' : 'Indberetning');

/** Also, after the round was closed, what the secretariat has reopened and who has an extension. */
const isTakingUploads = ({ round, submission, revision, now }: Reporting): boolean =>
  revision !== null ||
  round.state === 'open' ||
  (round.state === 'closed' && (submission?.state === 'reopened' || isExtended(round, now)));

const Fetch = ({ reporting, rights, choice, refusal }: ReportingProps) => {
  const { round } = reporting;
  const address = `/indberetning/${round.year}`;
  return rights.upload && isTakingUploads(reporting) ? (
    <div class="form-row">
      <Box id="hent" title="Hent takstskema">
        <p>
          {reporting.revision
            ? `Takstskemaet er udfyldt med de takster for ${round.year}, der er i kraft, og deres omkostninger. Ret det, der skal ændres, skriv årsag og forklaring ved hver ændret takst, og gem filen som xlsx.`
            : `Takstskemaet for ${round.year} er udfyldt med jeres tilbud og med taksterne for ${round.year - 1}. Udfyld de gule felter, og gem filen som xlsx.`}
        </p>
        <ButtonLink icon="download" href={`${address}/takstskema.xlsx${choice}`}>
          Hent takstskema (xlsx)
        </ButtonLink>
      </Box>
      <Box id="upload" title="Upload udfyldt takstskema">
        <UploadForm action={`${address}/upload${choice}`} error={refusal} />
      </Box>
    </div>
  ) : null;
};

const Uploads = ({ uploads }: { uploads: readonly Upload[] }) =>
  uploads.length === 0 ? null : (
    <Box id="uploads" title="Uploads">
      <DataTable
        caption="Uploads, nyeste først"
        rows={uploads}
        columns={[
          {
            label: 'Upload',
            rowHeader: true,
            cell: ({ id, number }) => (
              <a class="nowrap" href={`/uploads/${id}`}>
                {number}. upload
              </a>
            ),
          },
          { label: 'Fil', cell: ({ fileName }) => <span class="file-name">{fileName}</span> },
          { label: 'Modtaget', cell: ({ receivedAt }) => <span class="nowrap">{shortDateTime(receivedAt)}</span> },
          { label: 'Af', cell: ({ user }) => user?.name ?? 'Systemet' },
          { label: 'Status', cell: ({ status }) => <UploadStatusBadge status={status} /> },
        ]}
      />
    </Box>
  );

const UploadStatusBadge = ({ status }: Pick<Upload, 'status'>) => {
  if (status === 'received') return <Badge tone="info">Bliver kontrolleret</Badge>;
  return status === 'checked' ? (
    <Badge tone="neutral">Kontrolleret</Badge>
  ) : (
    <Badge tone="error">Kunne ikke bruges</Badge>
  );
};
