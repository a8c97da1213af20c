import { Module } from '@nestjs/common';
import { ReviewModule } from '../review/review.module.js';
import { RevisionsModule } from '../revisions/revisions.module.js';
import { StyringsaftaleModule } from '../styringsaftale/styringsaftale.module.js';
import { TilbudChangePagesModule } from '../tilbud-changes/tilbud-change-pages.module.js';
import { AgendaService } from './agenda.service.js';
import { AgendaMaking } from './agenda-making.service.js';
import { AgendaPointsApi } from './agenda-points.api.js';
import { AgendaPoints } from './agenda-points.service.js';
import { AnnexesController } from './annexes.controller.js';
import { Annexes } from './annexes.service.js';
import { DasDecisionController } from './das-decision.controller.js';
import { DasDecisionsService } from './das-decisions.service.js';
import { MeetingContents } from './meeting-content.service.js';
import { MeetingDocumentsController } from './meeting-documents.controller.js';
import { MeetingDocuments } from './meeting-documents.service.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { MeetingTilbud } from './meeting-tilbud.service.js';
import { MeetingsApi } from './meetings.api.js';
import { MeetingsController } from './meetings.controller.js';
import { MeetingsService } from './meetings.service.js';
import { Orientering } from './orientering.service.js';
import { PackSources } from './pack-sources.service.js';
import { PointDecisions } from './point-decisions.service.js';
import { PointPages } from './point-pages.service.js';
import { PointTaksterController } from './point-takster.controller.js';
import { PointTilbudController } from './point-tilbud.controller.js';
import { PointTilbudDecisions } from './point-tilbud-decisions.service.js';
import { PointsController } from './points.controller.js';
import { PreparationController } from './preparation.controller.js';
import { PrepareMeeting } from './prepare-meeting.service.js';
import { ReadyCases } from './ready-cases.service.js';
import { Referater } from './referater.service.js';
import { RevisionOverviews } from './revision-overviews.service.js';
import { WalkController } from './walk.controller.js';
import { Walks } from './walks.service.js';

/** Meetings of FU and DAS: agenda, papers and minutes, and the decisions that are made in them. */
@Module({
  imports: [ReviewModule, RevisionsModule, StyringsaftaleModule, TilbudChangePagesModule],
  controllers: [
    MeetingsApi,
    AgendaPointsApi,
    MeetingsController,
    PreparationController,
    PointsController,
    AnnexesController,
    WalkController,
    PointTaksterController,
    PointTilbudController,
    MeetingDocumentsController,
    DasDecisionController,
  ],
  providers: [
    AgendaMaking,
    AgendaPoints,
    AgendaService,
    Annexes,
    DasDecisionsService,
    MeetingContents,
    MeetingDocuments,
    MeetingNotices,
    MeetingsService,
    Orientering,
    PackSources,
    MeetingTilbud,
    PointDecisions,
    PointPages,
    PointTilbudDecisions,
    PrepareMeeting,
    ReadyCases,
    Referater,
    RevisionOverviews,
    Walks,
  ],
  exports: [AgendaService, DasDecisionsService, MeetingsService],
})
export class MeetingsModule {}
