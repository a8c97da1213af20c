import { Module } from '@nestjs/common';
import { ObjectiveApi } from './objective.api.js';
import { ObjectiveController } from './objective.controller.js';
import { ObjectiveFinancing } from './objective-financing.service.js';
import { ObjectiveSetting } from './objective-setting.service.js';

/** What the municipalities pay to common tilbud by population. */
@Module({
  controllers: [ObjectiveApi, ObjectiveController],
  providers: [ObjectiveFinancing, ObjectiveSetting],
  exports: [ObjectiveFinancing],
})
export class ObjectiveModule {}
