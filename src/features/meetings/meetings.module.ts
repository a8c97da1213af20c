import { Module } from '@nestjs/common';
import { ReviewModule } from '../review/review.module.js';
import { AgendaService } from './agenda.service.js';
import { DasDecisionController } from './das-decision.controller.js';
import { DasDecisionsService } from './das-decisions.service.js';
import { MeetingsApi } from './meetings.api.js';
import { MeetingsController } from './meetings.controller.js';
import { MeetingsService } from './meetings.service.js';

/** Meetings of FU and DAS, and the decisions that are made in them. */
@Module({
  imports: [ReviewModule],
  controllers: [MeetingsApi, MeetingsController, DasDecisionController],
  providers: [AgendaService, DasDecisionsService, MeetingsService],
  exports: [AgendaService, DasDecisionsService, MeetingsService],
})
export class MeetingsModule {}
