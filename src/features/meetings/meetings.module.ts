import { Module } from '@nestjs/common';
import { ReviewModule } from '../review/review.module.js';
import { AgendaService } from './agenda.service.js';
import { AgendaMaking } from './agenda-making.service.js';
import { AgendaPointsApi } from './agenda-points.api.js';
import { AgendaPoints } from './agenda-points.service.js';
import { Annexes } from './annexes.service.js';
import { DasDecisionController } from './das-decision.controller.js';
import { DasDecisionsService } from './das-decisions.service.js';
import { MeetingDocumentsController } from './meeting-documents.controller.js';
import { MeetingDocuments } from './meeting-documents.service.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { MeetingsApi } from './meetings.api.js';
import { MeetingsController } from './meetings.controller.js';
import { MeetingsService } from './meetings.service.js';
import { Orientering } from './orientering.service.js';
import { PackSources } from './pack-sources.service.js';
import { PointDecisions } from './point-decisions.service.js';
import { PointsController } from './points.controller.js';
import { PreparationController } from './preparation.controller.js';
import { PrepareMeeting } from './prepare-meeting.service.js';
import { Referater } from './referater.service.js';
import { WalkController } from './walk.controller.js';

/** Meetings of FU and DAS: agenda, papers and minutes, and the decisions that are made in them. */
@Module({
  imports: [ReviewModule],
  controllers: [
    MeetingsApi,
    AgendaPointsApi,
    MeetingsController,
    PreparationController,
    PointsController,
    WalkController,
    MeetingDocumentsController,
    DasDecisionController,
  ],
  providers: [
    AgendaMaking,
    AgendaPoints,
    AgendaService,
    Annexes,
    DasDecisionsService,
    MeetingDocuments,
    MeetingNotices,
    MeetingsService,
    Orientering,
    PackSources,
    PointDecisions,
    PrepareMeeting,
    Referater,
  ],
  exports: [AgendaService, DasDecisionsService, MeetingsService],
})
export class MeetingsModule {}
