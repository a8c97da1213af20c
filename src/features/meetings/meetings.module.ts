import { Module } from '@nestjs/common';
import { ReviewModule } from '../review/review.module.js';
import { RevisionsModule } from '../revisions/revisions.module.js';
import { StyringsaftaleModule } from '../styringsaftale/styringsaftale.module.js';
import { TilbudChangePagesModule } from '../tilbud-changes/tilbud-change-pages.module.js';
import { AgendaService } from './agenda/agenda.service.js';
import { AgendaMaking } from './agenda/agenda-making.service.js';
import { AgendaPointsApi } from './agenda/agenda-points.api.js';
import { AgendaPoints } from './agenda/agenda-points.service.js';
import { MeetingContents } from './agenda/meeting-content.service.js';
import { MeetingTilbud } from './agenda/meeting-tilbud.service.js';
import { ReadyCases } from './agenda/ready-cases.service.js';
import { DasDecisionController } from './das/das-decision.controller.js';
import { DasDecisionsService } from './das/das-decisions.service.js';
import { PointDecisions } from './decide/point-decisions.service.js';
import { PointTaksterController } from './decide/point-takster.controller.js';
import { PointTilbudController } from './decide/point-tilbud.controller.js';
import { PointTilbudDecisions } from './decide/point-tilbud-decisions.service.js';
import { PreparationController } from './frame/preparation.controller.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { MeetingsApi } from './meetings.api.js';
import { MeetingsController } from './meetings.controller.js';
import { MeetingsService } from './meetings.service.js';
import { MeetingDocumentsController } from './papers/meeting-documents.controller.js';
import { MeetingDocuments } from './papers/meeting-documents.service.js';
import { Orientering } from './papers/orientering.service.js';
import { PackSources } from './papers/pack-sources.service.js';
import { Referater } from './papers/referater.service.js';
import { RevisionOverviews } from './papers/revision-overviews.service.js';
import { AnnexesController } from './points/annexes.controller.js';
import { Annexes } from './points/annexes.service.js';
import { PointPages } from './points/point-pages.service.js';
import { PointsController } from './points/points.controller.js';
import { PrepareMeeting } from './prepare-meeting.service.js';
import { WalkController } from './walk/walk.controller.js';
import { Walks } from './walk/walks.service.js';

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
