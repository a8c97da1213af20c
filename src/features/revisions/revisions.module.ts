import { Module } from '@nestjs/common';
import { SubmissionsModule } from '../submissions/submissions.module.js';
import { ChangeOverviews } from './change-overviews.service.js';
import { OverviewController } from './overview.controller.js';
import { OverviewFiles } from './overview-files.service.js';
import { RevisionController } from './revision.controller.js';
import { RevisionOpening } from './revision-opening.service.js';
import { RevisionsApi } from './revisions.api.js';
import { Revisions } from './revisions.service.js';

/** Revisions during the year: opened here, reported through the takstskema like the yearly round, told in an overview. */
@Module({
  imports: [SubmissionsModule],
  controllers: [RevisionsApi, RevisionController, OverviewController],
  providers: [ChangeOverviews, OverviewFiles, RevisionOpening, Revisions],
  exports: [ChangeOverviews, RevisionOpening, Revisions],
})
export class RevisionsModule {}
