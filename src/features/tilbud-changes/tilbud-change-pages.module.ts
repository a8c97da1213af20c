import { Module } from '@nestjs/common';
import { LineageModule } from '../lineage/lineage.module.js';
import { SubmissionsModule } from '../submissions/submissions.module.js';
import { ChangeStepsController } from './change-steps.controller.js';
import { ChangeController, ChangesController } from './changes.controller.js';
import { ChangeDecisions } from './decide/change-decisions.service.js';
import { ChangeEffects } from './decide/change-effects.service.js';
import { DecideController } from './decide/decide.controller.js';
import { LineageOfDecision } from './decide/lineage-of-decision.service.js';
import { Precedents } from './precedents/precedents.service.js';
import { ReportController } from './report/report.controller.js';
import { ReportedChanges } from './report/reported-changes.service.js';
import { TilbudChangesApi } from './tilbud-changes.api.js';
import { TilbudChangesModule } from './tilbud-changes.module.js';
import { TilbudChangesService } from './tilbud-changes.service.js';

/** Ind- and udmeldinger: reported, treated by DAS, looked up. */
@Module({
  imports: [LineageModule, SubmissionsModule, TilbudChangesModule],
  controllers: [
    TilbudChangesApi,
    ChangesController,
    ReportController,
    DecideController,
    ChangeStepsController,
    ChangeController,
  ],
  providers: [ChangeDecisions, ChangeEffects, LineageOfDecision, Precedents, ReportedChanges, TilbudChangesService],
  exports: [ChangeDecisions, Precedents, TilbudChangesService],
})
export class TilbudChangePagesModule {}
