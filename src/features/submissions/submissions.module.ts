import { Module } from '@nestjs/common';
import { LineageModule } from '../lineage/lineage.module.js';
import { ReviewModule } from '../review/review.module.js';
import { StyringsaftaleModule } from '../styringsaftale/styringsaftale.module.js';
import { TilbudChangesModule } from '../tilbud-changes/tilbud-changes.module.js';
import { CheckUpload } from './check-upload.service.js';
import { CheckedUpload } from './checked-upload.service.js';
import { ExplanationService } from './explanation.service.js';
import { KnownLines } from './known-lines.service.js';
import { LineLinks } from './line-links.service.js';
import { NothingToReport } from './nothing-to-report.service.js';
import { PredecessorConfirmation } from './predecessor-confirmation.service.js';
import { PredecessorsApi } from './predecessors.api.js';
import { PreviewCases } from './preview-cases.service.js';
import { RecheckService } from './recheck.service.js';
import { RecheckRoundJob } from './recheck-round.job.js';
import { Rechecks } from './rechecks.service.js';
import { RuleContexts } from './rule-contexts.service.js';
import { StoreSubmission } from './store-submission.service.js';
import { SubmissionService } from './submission.service.js';
import { SubmissionChanges } from './submission-changes.service.js';
import { SubmissionsApi } from './submissions.api.js';
import { Submissions } from './submissions.service.js';
import { TakstskemaService } from './takstskema.service.js';
import { UploadService } from './upload.service.js';
import { UploadComparison } from './upload-comparison.service.js';
import { UploadEvents } from './upload-events.service.js';
import { UploadFiles } from './upload-files.service.js';
import { UploadsApi } from './uploads.api.js';
import { ValidateUploadJob } from './validate-upload.job.js';

const SERVICES = [
  TakstskemaService,
  UploadService,
  UploadEvents,
  UploadFiles,
  UploadComparison,
  CheckedUpload,
  ExplanationService,
  SubmissionService,
  NothingToReport,
  LineLinks,
  PredecessorConfirmation,
  SubmissionChanges,
  Submissions,
  Rechecks,
  PreviewCases,
];

/** From the takstskema fetched to the submission: uploads, their check, explanations. */
@Module({
  imports: [LineageModule, ReviewModule, StyringsaftaleModule, TilbudChangesModule],
  controllers: [UploadsApi, PredecessorsApi, SubmissionsApi],
  providers: [
    ...SERVICES,
    KnownLines,
    RuleContexts,
    CheckUpload,
    ValidateUploadJob,
    RecheckService,
    RecheckRoundJob,
    StoreSubmission,
  ],
  exports: SERVICES,
})
export class SubmissionsModule {}
