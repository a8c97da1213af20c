import { Module } from '@nestjs/common';
import { QuestionsModule } from '../../questions/questions.module.js';
import { ReviewModule } from '../../review/review.module.js';
import { RevisionsModule } from '../../revisions/revisions.module.js';
import { StyringsaftaleModule } from '../../styringsaftale/styringsaftale.module.js';
import { SubmissionsModule } from '../submissions.module.js';
import { ExplainController } from './explain/explain.controller.js';
import { ExplainPages } from './explain/explain-pages.service.js';
import { AnswerController } from './reporting/answer.controller.js';
import { ReportingController } from './reporting/reporting.controller.js';
import { ReportingService } from './reporting/reporting.service.js';
import { ReportingChangesController } from './reporting/reporting-changes.controller.js';
import { ReportingPages } from './reporting-pages.service.js';
import { SubmitController } from './submit/submit.controller.js';
import { PredecessorsController } from './upload/predecessors.controller.js';
import { SeenUploads } from './upload/seen-upload.service.js';
import { SendUploadController } from './upload/send-upload.controller.js';
import { UploadController } from './upload/upload.controller.js';

/** The pages of the indberetter: Min indberetning, an upload, Forklar, Tjek og indsend. */
@Module({
  imports: [QuestionsModule, ReviewModule, RevisionsModule, StyringsaftaleModule, SubmissionsModule],
  controllers: [
    ReportingController,
    SendUploadController,
    ReportingChangesController,
    UploadController,
    PredecessorsController,
    ExplainController,
    SubmitController,
    AnswerController,
  ],
  providers: [ExplainPages, ReportingService, ReportingPages, SeenUploads],
})
export class SubmissionPagesModule {}
