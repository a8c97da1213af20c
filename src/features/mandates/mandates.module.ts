import { Module } from '@nestjs/common';
import { DecidedUnder } from './decided-under.service.js';
import { MandateChoices } from './mandate-choices.service.js';
import { MandatesApi } from './mandates.api.js';
import { MandatesController } from './mandates.controller.js';
import { MandatesService } from './mandates.service.js';

/** What DAS has given FU to decide, within which limits, and what FU has decided under it. */
@Module({
  controllers: [MandatesApi, MandatesController],
  providers: [DecidedUnder, MandateChoices, MandatesService],
  exports: [DecidedUnder, MandatesService],
})
export class MandatesModule {}
