import type { Who } from '../../../../domain/access/roles.js';
import { JobProgress } from '../../../../web/ui/job-progress.js';
import { PageHead } from '../../../../web/ui/page-head.js';
import type { Step } from '../../../../web/ui/step-indicator.js';
import type { Upload } from '../../upload/upload.entity.js';
import { stepsOf } from '../../upload/validation-job.js';
import { eyebrowOf, ReportingPage } from '../reporting-page.view.js';
import { whichUpload } from './upload-words.js';

/** A browser without JavaScript asks again after so many seconds. */
const RELOAD_SECONDS = 3;

interface ReceivedUploadProps {
  who: Who;
  upload: Upload;
  steps: readonly Step[];
}

/** An upload that is being read: named steps, and a page that may be left. */
export const ReceivedUpload = ({ who, upload, steps }: ReceivedUploadProps) => {
  const names = stepsOf(upload.year);
  return (
    <ReportingPage who={who} title="Vi kontrollerer dit regneark" steps={steps} refresh={RELOAD_SECONDS}>
      <PageHead
        eyebrow={eyebrowOf(upload.year, upload.organisationRow.name)}
        title="Vi kontrollerer dit regneark"
        lead={
          <>
            Vi har modtaget <b>{upload.fileName}</b> ({whichUpload(upload)}). Du kan roligt forlade siden og komme
            tilbage.
          </>
        }
      />
      <div class="box">
        <JobProgress
          events={`/uploads/${upload.id}/begivenheder`}
          steps={names.map((name) => ({ key: name, label: name }))}
          current={names[1]}
        />
      </div>
      <noscript>
        <p>Siden henter sig selv igen, indtil kontrollen er færdig.</p>
      </noscript>
    </ReportingPage>
  );
};
