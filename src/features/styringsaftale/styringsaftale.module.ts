import { Module } from '@nestjs/common';
import { ParameterHistory } from './parameter-history.service.js';
import { ParameterSetting } from './parameter-setting.service.js';
import { ParametersController } from './parameters.controller.js';
import { ParametersService } from './parameters.service.js';
import { RecheckQueue } from './recheck-queue.service.js';
import { RuleBook } from './rule-book.service.js';
import { RulesApi } from './rules.api.js';
import { RulesController } from './rules.controller.js';

/** The rules of the agreement, and the numbers of a takstår that it sets: limits, P/L, lists. */
@Module({
  controllers: [RulesController, RulesApi, ParametersController],
  providers: [ParametersService, ParameterSetting, ParameterHistory, RecheckQueue, RuleBook],
  exports: [ParametersService, ParameterSetting, ParameterHistory, RecheckQueue],
})
export class StyringsaftaleModule {}
