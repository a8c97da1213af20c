import { Module } from '@nestjs/common';
import { QuestionsModule } from '../../questions/questions.module.js';
import { ReviewModule } from '../../review/review.module.js';
import { RevisionsModule } from '../../revisions/revisions.module.js';
import { StyringsaftaleModule } from '../../styringsaftale/styringsaftale.module.js';
import { SubmissionsModule } from '../submissions.module.js';
import { AnswerController } from './answer.controller.js';
import { ExplainController } from './explain.controller.js';
import { ExplainPages } from './explain-pages.service.js';
import { PredecessorsController } from './predecessors.controller.js';
import { ReportingController } from './reporting.controller.js';
import { ReportingService } from './reporting.service.js';
import { ReportingChangesController } from './reporting-changes.controller.js';
import { ReportingPages } from './reporting-pages.service.js';
import { SeenUploads } from './seen-upload.service.js';
import { SendUploadController } from './send-upload.controller.js';
import { SubmitController } from './submit.controller.js';
import { UploadController } from './upload.controller.js';

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
