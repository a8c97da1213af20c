import { Module } from '@nestjs/common';
import { StyringsaftaleModule } from '../styringsaftale/styringsaftale.module.js';
import { SubmissionsModule } from '../submissions/submissions.module.js';
import { PreviewController } from './preview.controller.js';
import { RulePreview } from './rule-preview.service.js';

/** What other values of parameters would stop, flag or ask to be explained, before they are set. */
@Module({
  imports: [StyringsaftaleModule, SubmissionsModule],
  controllers: [PreviewController],
  providers: [RulePreview],
  exports: [RulePreview],
})
export class PreviewModule {}
