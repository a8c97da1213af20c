import { Module } from '@nestjs/common';
import { ReviewModule } from '../review/review.module.js';
import { StyringsaftaleModule } from '../styringsaftale/styringsaftale.module.js';
import { SubmissionsModule } from '../submissions/submissions.module.js';
import { ExtensionController } from './extension.controller.js';
import { HeatService } from './heat.service.js';
import { NewRoundController } from './new-round.controller.js';
import { OnBehalfController } from './on-behalf.controller.js';
import { OverviewController } from './overview.controller.js';
import { OverviewService } from './overview.service.js';
import { PhasesService } from './phases.service.js';
import { RoundProgress } from './progress.service.js';
import { RoundController } from './round.controller.js';
import { RoundChange } from './round-change.service.js';
import { RoundDescription } from './round-description.service.js';
import { RoundExtensions } from './round-extensions.service.js';
import { RoundOpening } from './round-opening.service.js';
import { RoundPrefill } from './round-prefill.service.js';
import { RoundsApi } from './rounds.api.js';
import { Rounds } from './rounds.service.js';
import { Undecided } from './undecided.service.js';

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
