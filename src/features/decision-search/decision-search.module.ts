import { Module } from '@nestjs/common';
import { DecisionSearch } from './decision-search.service.js';
import { DecisionsApi } from './decisions.api.js';
import { DecisionsController } from './decisions.controller.js';

/** Looking up what FU and DAS have decided. */
@Module({
  controllers: [DecisionsApi, DecisionsController],
  providers: [DecisionSearch],
})
export class DecisionSearchModule {}
