import { Module } from '@nestjs/common';
import { LineageModule } from '../lineage/lineage.module.js';
import { QuestionsModule } from '../questions/questions.module.js';
import { RoundStateService } from '../rounds/round-state.service.js';
import { StyringsaftaleModule } from '../styringsaftale/styringsaftale.module.js';
import { ApprovedLines } from './approved/approved-lines.service.js';
import { ApprovedYears } from './approved/approved-years.service.js';
import { CaseMessagesController } from './case/case-messages.controller.js';
import { ItemCaseService } from './case/item-case.service.js';
import { RecommendationService } from './case/recommendation.service.js';
import { UndoController } from './case/undo.controller.js';
import { DecisionsService } from './decisions.service.js';
import { ItemBridges } from './figures/item-bridges.service.js';
import { ItemsApi } from './items.api.js';
import { ItemsService } from './items.service.js';
import { ReviewController } from './list/review.controller.js';
import { ReviewPageService } from './list/review-page.service.js';
import { ProposalController } from './proposals/proposal.controller.js';
import { Proposals } from './proposals/proposals.service.js';
import { SeveralController } from './several/several.controller.js';
import { SeveralService } from './several/several.service.js';
import { ToldDecisions } from './told-decisions.service.js';
import { ReportedItems } from './workflow/reported-items.service.js';
import { WorkflowService } from './workflow/workflow.service.js';

/** Items on their way to the takstbilag: their states, decisions and history. */
@Module({
  imports: [LineageModule, QuestionsModule, StyringsaftaleModule],
  controllers: [
    ProposalController,
    ItemsApi,
    SeveralController,
    UndoController,
    ReviewController,
    CaseMessagesController,
  ],
  providers: [
    ApprovedLines,
    ApprovedYears,
    DecisionsService,
    ItemBridges,
    ItemCaseService,
    ItemsService,
    Proposals,
    RecommendationService,
    ReportedItems,
    ReviewPageService,
    RoundStateService,
    SeveralService,
    ToldDecisions,
    WorkflowService,
  ],
  exports: [
    Proposals,
    ApprovedLines,
    ApprovedYears,
    DecisionsService,
    ItemCaseService,
    ItemsService,
    ReportedItems,
    RoundStateService,
    SeveralService,
    WorkflowService,
  ],
})
export class ReviewModule {}
