import { Module } from '@nestjs/common';
import { SubmissionsModule } from '../submissions/submissions.module.js';
import { LineHistories } from './line-history.service.js';
import { LineageController } from './lineage.controller.js';
import { LineageModule } from './lineage.module.js';
import { LineageSetting } from './lineage-setting.service.js';

/** The page of a line's predecessors. */
@Module({
  imports: [LineageModule, SubmissionsModule],
  controllers: [LineageController],
  providers: [LineHistories, LineageSetting],
})
export class LineagePagesModule {}
