import { Module } from '@nestjs/common';
import { LineageModule } from '../lineage/lineage.module.js';
import { ReviewModule } from '../review/review.module.js';
import { StyringsaftaleModule } from '../styringsaftale/styringsaftale.module.js';
import { TilbudChangesModule } from '../tilbud-changes/tilbud-changes.module.js';
import { CheckUpload } from './check/check-upload.service.js';
import { CheckedUpload } from './check/checked-upload.service.js';
import { PreviewCases } from './check/preview-cases.service.js';
import { RuleContexts } from './check/rule-contexts.service.js';
import { UploadNotices } from './check/upload-notices.service.js';
import { ExplanationService } from './explanation/explanation.service.js';
import { KnownLines } from './known-lines.service.js';
import { LineLinks } from './predecessors/line-links.service.js';
import { PredecessorConfirmation } from './predecessors/predecessor-confirmation.service.js';
import { PredecessorsApi } from './predecessors/predecessors.api.js';
import { RecheckService } from './recheck/recheck.service.js';
import { RecheckRoundJob } from './recheck/recheck-round.job.js';
import { Rechecks } from './recheck/rechecks.service.js';
import { SubmissionsApi } from './submissions.api.js';
import { Submissions } from './submissions.service.js';
import { NothingToReport } from './submit/nothing-to-report.service.js';
import { StoreSubmission } from './submit/store-submission.service.js';
import { SubmissionService } from './submit/submission.service.js';
import { SubmissionChanges } from './submit/submission-changes.service.js';
import { TakstskemaService } from './takstskema/takstskema.service.js';
import { UploadComparison } from './told/upload-comparison.service.js';
import { UploadService } from './upload/upload.service.js';
import { UploadEvents } from './upload/upload-events.service.js';
import { UploadFiles } from './upload/upload-files.service.js';
import { UploadsApi } from './upload/uploads.api.js';
import { ValidateUploadJob } from './upload/validate-upload.job.js';

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
    UploadNotices,
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
