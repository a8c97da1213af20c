import { Module } from '@nestjs/common';
import { ReviewModule } from '../review/review.module.js';
import { StyringsaftaleModule } from '../styringsaftale/styringsaftale.module.js';
import { SubmissionsModule } from '../submissions/submissions.module.js';
import { RoundChange } from './dates/round-change.service.js';
import { ExtensionController } from './extension/extension.controller.js';
import { RoundExtensions } from './extension/round-extensions.service.js';
import { NewRoundController } from './new-round/new-round.controller.js';
import { RoundOpening } from './new-round/round-opening.service.js';
import { RoundPrefill } from './new-round/round-prefill.service.js';
import { OnBehalfController } from './on-behalf/on-behalf.controller.js';
import { HeatService } from './overview/heat.service.js';
import { OverviewController } from './overview/overview.controller.js';
import { OverviewService } from './overview/overview.service.js';
import { PhasesService } from './overview/phases.service.js';
import { RoundProgress } from './overview/progress.service.js';
import { Undecided } from './overview/undecided.service.js';
import { RoundController } from './round.controller.js';
import { RoundDescription } from './round-description.service.js';
import { RoundsApi } from './rounds.api.js';
import { Rounds } from './rounds.service.js';

/** The yearly rounds: opening, deadlines, and how far each driftsherre has come. */
@Module({
  imports: [ReviewModule, StyringsaftaleModule, SubmissionsModule],
  // "/runder/ny" stands before "/runder/:year".
  controllers: [
    OverviewController,
    OnBehalfController,
    NewRoundController,
    RoundController,
    ExtensionController,
    RoundsApi,
  ],
  providers: [
    Rounds,
    RoundOpening,
    RoundChange,
    RoundExtensions,
    RoundPrefill,
    RoundDescription,
    RoundProgress,
    OverviewService,
    PhasesService,
    Undecided,
    HeatService,
  ],
  exports: [Rounds],
})
export class RoundsModule {}
