import { Module } from '@nestjs/common';
import { ApprovedLines } from './approved-lines.service.js';
import { WorkflowService } from './workflow.service.js';

/** Items on their way to the takstbilag: their states, decisions and history. */
@Module({
  providers: [ApprovedLines, WorkflowService],
  exports: [ApprovedLines, WorkflowService],
})
export class ReviewModule {}
