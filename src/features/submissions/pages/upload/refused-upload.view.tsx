import type { Who } from '../../../../domain/access/roles.js';
import { Box } from '../../../../web/ui/box.js';
import { ErrorSummary } from '../../../../web/ui/error-summary.js';
import { PageHead } from '../../../../web/ui/page-head.js';
import type { Step } from '../../../../web/ui/step-indicator.js';
import { UploadForm } from '../../../../web/ui/upload-form.js';
import type { Upload } from '../../upload/upload.entity.js';
import { eyebrowOf, ReportingPage } from '../reporting-page.view.js';
import type { Rights } from '../rights.js';
import { whichUpload } from './upload-words.js';

interface RefusedUploadProps {
  who: Who;
  upload: Upload;
  rights: Rights;
  steps: readonly Step[];
  uploadAction: string;
  /** Where an empty takstskema is fetched. */
  takstskema: string;
}

/** A file that was turned away: what was wrong with it, and what to do. */
export const RefusedUpload = ({ who, upload, rights, steps, uploadAction, takstskema }: RefusedUploadProps) => (
  <ReportingPage who={who} title="Filen kunne ikke bruges" {...(rights.report && { steps })}>
    <PageHead
      eyebrow={eyebrowOf(upload.year, upload.organisationRow.name)}
      title="Filen kunne ikke bruges"
      lead={
        <>
          Det gælder <b>{upload.fileName}</b> ({whichUpload(upload)}). Det, der var indberettet før, er ikke ændret.
        </>
      }
    />
    <div class="split">
      <div class="split-main">
        <ErrorSummary title="Det var der galt med filen" entries={[{ text: upload.refusal?.message ?? '' }]} />
        {upload.sha256 === null ? (
          <p>Filen er slettet hos os, så intet i den er gemt.</p>
        ) : (
          <p>
            <a href={`/uploads/${upload.id}/original.xlsx`}>Hent filen, som den blev sendt (xlsx)</a>
          </p>
        )}
      </div>
      {rights.upload && (
        <div class="split-side">
          <Box id="upload" title="Upload igen">
            <p>
              Er du i tvivl om, hvor filen kommer fra, så <a href={takstskema}>hent takstskemaet igen</a>, og udfyld
              det.
            </p>
            <UploadForm action={uploadAction} />
          </Box>
        </div>
      )}
    </div>
  </ReportingPage>
);
